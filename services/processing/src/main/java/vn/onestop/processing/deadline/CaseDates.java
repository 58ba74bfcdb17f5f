package vn.onestop.processing.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Limit;

/**
 * The dates of an open case whose clock runs.
 *
 * @param agency whose office hours the promise goes by
 * @param due when the law wants it done
 * @param nearDueFrom from when on that is near
 * @param held the date the citizen was told last
 * @param reappointed the date given with the last apology
 * @param steps those that run
 */
public record CaseDates(
        String agency,
        Limit limit,
        Instant acceptedAt,
        Instant due,
        Instant nearDueFrom,
        Instant held,
        @Nullable Reappointed reappointed,
        List<StepDates> steps,
        @Nullable Said promiseSaid) {

    public CaseDates {
        steps = List.copyOf(steps);
    }

    /** A new date given with an apology. */
    public record Reappointed(Instant at, Instant newDate) {}

    /** The date that must not break: the one given with an apology while it is what the citizen holds, else the earlier. */
    Instant promiseDue() {
        var inForce = inForce();
        if (inForce != null) {
            return inForce.newDate();
        }
        return due.isBefore(held) ? due : held;
    }

    /**
     * The step's own date; but what an apology excuses has until the new date: the step at hand when it was issued, and
     * one that ends with its dossier.
     */
    Instant stepDue(StepDates step) {
        var inForce = inForce();
        if (inForce == null) {
            return step.due();
        }
        var excused = !step.startedAt().isAfter(inForce.at()) || !step.due().isBefore(due);
        return excused ? inForce.newDate() : step.due();
    }

    CaseDates afterSaying(@Nullable Said ofPromise, List<StepDates> ofSteps) {
        return new CaseDates(agency, limit, acceptedAt, due, nearDueFrom, held, reappointed, ofSteps, ofPromise);
    }

    private @Nullable Reappointed inForce() {
        return reappointed != null && reappointed.newDate().equals(held) ? reappointed : null;
    }
}
