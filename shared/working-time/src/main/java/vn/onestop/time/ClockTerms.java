package vn.onestop.time;

import java.util.Set;

/**
 * What a procedure's version says about its clock.
 *
 * @param pausesWhile causes that the procedure's text takes out of the limit, beside a request for papers and a
 *     declared incident
 */
public record ClockTerms(
        TimeLimit limit, SupplementMode supplementMode, PauseCount pauseCount, Set<PauseCause> pausesWhile) {

    public ClockTerms {
        pausesWhile = Set.copyOf(pausesWhile);
    }

    /** Pauses for papers only, measured in whole days. */
    public static ClockTerms of(TimeLimit limit, SupplementMode supplementMode) {
        return new ClockTerms(limit, supplementMode, PauseCount.WHOLE_DAYS, Set.of());
    }

    public ClockTerms pausingWhile(PauseCause... causes) {
        return new ClockTerms(limit, supplementMode, pauseCount, Set.of(causes));
    }

    public ClockTerms counting(PauseCount count) {
        return new ClockTerms(limit, supplementMode, count, pausesWhile);
    }

    boolean allows(PauseCause cause) {
        return cause == PauseCause.SUPPLEMENT || cause == PauseCause.INCIDENT || pausesWhile.contains(cause);
    }
}
