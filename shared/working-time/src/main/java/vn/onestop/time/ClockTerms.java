package vn.onestop.time;

import java.util.Set;

/**
 * What a procedure's version says about its clock.
 *
 * @param pausesWhile causes that the procedure's text takes out of the limit, beside a request for papers, a declared
 *     incident and a withdrawal that waits for its answer
 */
public record ClockTerms(
        TimeLimit limit,
        SupplementMode supplementMode,
        PauseCount pauseCount,
        Set<PauseCause> pausesWhile,
        DueTime dueTime) {

    public ClockTerms {
        pausesWhile = Set.copyOf(pausesWhile);
    }

    /** Pauses for papers only, measured in whole days; ends at close of business. */
    public static ClockTerms of(TimeLimit limit, SupplementMode supplementMode) {
        return new ClockTerms(limit, supplementMode, PauseCount.WHOLE_DAYS, Set.of(), DueTime.CLOSE_OF_BUSINESS);
    }

    public ClockTerms pausingWhile(PauseCause... causes) {
        return new ClockTerms(limit, supplementMode, pauseCount, Set.of(causes), dueTime);
    }

    public ClockTerms counting(PauseCount count) {
        return new ClockTerms(limit, supplementMode, count, pausesWhile, dueTime);
    }

    public ClockTerms endingAt(DueTime newDueTime) {
        return new ClockTerms(limit, supplementMode, pauseCount, pausesWhile, newDueTime);
    }

    boolean allows(PauseCause cause) {
        return switch (cause) {
            case SUPPLEMENT, INCIDENT, WITHDRAWAL -> true;
            case FINANCIAL_OBLIGATION, CONSULTATION, SITE_VISIT, PUBLIC_POSTING -> pausesWhile.contains(cause);
        };
    }
}
