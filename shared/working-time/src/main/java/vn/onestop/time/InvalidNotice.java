package vn.onestop.time;

import java.util.List;
import java.util.stream.Collectors;

/** A list of days off that is refused whole, with everything that is wrong with it. */
public final class InvalidNotice extends TimeRefusal {

    private final transient List<Problem> problems;

    InvalidNotice(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "line %d: %s (%s)".formatted(problem.line(), problem.reason(), problem.detail()))
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param line of the file, the head being 1; 0 for what concerns the whole
     * @param detail the offending text or date
     */
    public record Problem(int line, Reason reason, String detail) {}

    /** What can be wrong with a list of days off. */
    public enum Reason {
        WRONG_COLUMNS,
        NOT_A_DATE,
        UNKNOWN_KIND,
        NO_REASON_OR_NOTICE,
        REPEATED_DAY,
        CONTRADICTORY_DAY,
        /** Off on a day of the weekly rest that nothing but a holiday can be. */
        OFF_ON_A_REST_DAY,
        /** Worked in exchange, but worked anyway. */
        WORKED_ON_A_WORKING_DAY,
        /** More or fewer days are swapped off than are worked for them. */
        SWAPS_DO_NOT_MATCH,
        /** A year said to be complete lacks a holiday that every year has. */
        YEAR_NOT_WHOLE
    }
}
