package vn.onestop.tracking.indicator;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.NationalCase;

/**
 * How many dossiers were handled in time (đúng hạn), as Decision 766 counts and as it really was: the national formula lets
 * one request for papers stop the clock, which rewards asking.
 *
 * @param accepted the denominator: accepted and handled in the period
 * @param early processed before the day they were due
 * @param late those of the denominator that are not in time, as Decision 766 counts
 * @param waitingForApplicant in time only because papers were asked for
 * @param lateAt of those that ended late, how many each agency made late; one may count at several (liên thông)
 */
public record OnTime(
        int accepted,
        Rate national,
        Rate raw,
        int early,
        int late,
        int waitingForApplicant,
        Map<String, Integer> lateAt) {

    public OnTime {
        lateAt = new TreeMap<>(lateAt);
    }

    /**
     * @param onTime the numerator
     * @param percent rounded to two decimals; null where there is nothing to count
     */
    public record Rate(int onTime, @Nullable Double percent) {

        private static Rate of(List<NationalCase> cases, Instant end) {
            int onTime = Math.toIntExact(
                    cases.stream().filter(one -> one.isOnTime(end)).count());
            return new Rate(onTime, cases.isEmpty() ? null : NationalCase.onTimeRate(cases, end));
        }
    }

    /** @param end of the period */
    static OnTime of(List<Course> courses, Instant end) {
        var national = Rate.of(all(courses, course -> course.national(end)), end);
        return new OnTime(
                courses.size(),
                national,
                Rate.of(all(courses, Course::raw), end),
                count(courses, course -> course.isEarly(end)),
                courses.size() - national.onTime(),
                count(
                        courses,
                        course -> course.waitsForApplicant(end)
                                && course.national(end).isOnTime(end)),
                lateAt(courses, end));
    }

    private static Map<String, Integer> lateAt(List<Course> courses, Instant end) {
        return courses.stream()
                .flatMap(course -> course.lateAt(end).stream())
                .collect(toMap(Function.identity(), _ -> 1, Integer::sum));
    }

    private static List<NationalCase> all(List<Course> courses, Function<Course, NationalCase> counted) {
        return courses.stream().map(counted).toList();
    }

    private static int count(List<Course> courses, Function<Course, Boolean> counts) {
        return Math.toIntExact(courses.stream().filter(counts::apply).count());
    }
}
