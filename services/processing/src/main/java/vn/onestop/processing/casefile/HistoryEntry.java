package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history: who, for which agency, when, from where, what, and how the case stood before and after.
 *
 * @param version of the case after it; 0 is the opening
 * @param origin from where: a network address, or the topic it was heard on
 * @param step at which it was done; where the case stood when it was done to the whole
 * @param before none for the opening
 * @param request what was asked for, as JSON
 * @param onBehalfOf in whose place, where the official was away
 */
public record HistoryEntry(
        int version,
        Instant at,
        String account,
        String agency,
        String origin,
        Act act,
        int step,
        @Nullable State before,
        State after,
        String request,
        @Nullable String onBehalfOf) {

    /** How a case stood. */
    public record State(
            CaseStatus status, int step, @Nullable String official, Instant due) {

        static State of(CaseFile file, CaseStep step) {
            return new State(
                    file.status(),
                    step.ordinal(),
                    step.official().orElse(null),
                    file.clock().due());
        }
    }

    /** How a case stood, at each of its steps, before it is known where something will be done. */
    record Before(List<State> atSteps, int current) {

        static Before of(CaseFile file) {
            var steps = file.walk().steps().stream()
                    .map(step -> State.of(file, step))
                    .toList();
            return new Before(steps, file.walk().current().ordinal());
        }

        State at(Optional<Integer> step) {
            return atSteps.get(step.orElse(current) - 1);
        }
    }

    /** Done by the deputy of who had the step, when that is one of those who are away. */
    HistoryEntry insteadOf(Set<String> absent) {
        var holder = before == null ? null : before.official();
        return holder == null || !absent.contains(holder)
                ? this
                : new HistoryEntry(version, at, account, agency, origin, act, step, before, after, request, holder);
    }

    /** Whether this line came from the same request by the same official: sent again, after a lost answer. */
    boolean saysTheSame(String someAccount, String someRequest) {
        return account.equals(someAccount) && request.equals(someRequest);
    }
}
