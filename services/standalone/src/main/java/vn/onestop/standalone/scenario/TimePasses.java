package vn.onestop.standalone.scenario;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Warning.About;
import vn.onestop.time.ClockAhead;
import vn.onestop.time.DueWarnings;

/**
 * Moves the clock of the offices on. What dates are near or missed then has to be said, to officials and to citizens; it
 * goes on when officials have heard it, since what is done next would change it.
 */
final class TimePasses {

    private static final Duration LETTERS_GO_OUT = Duration.ofMinutes(20);
    private static final Duration WARNED_WITHIN = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Api api;
    private final ClockAhead office;
    private final List<Course> courses;
    private final Desks desks;
    private final DateWatch dates;
    private final Set<Warning> expected = new HashSet<>();

    TimePasses(Api api, ClockAhead office, List<Course> courses, Desks desks, Catalogue catalogue) {
        this.api = api;
        this.office = office;
        this.courses = courses;
        this.desks = desks;
        this.dates = new DateWatch(catalogue);
    }

    void to(Instant later) throws TimeoutException {
        moveTo(later);
        var listed = expected.stream()
                .filter(warning -> warning.about() != About.ANSWER)
                .collect(toSet());
        untilHeard(listed, () -> Warned.listed(api));
    }

    /** By then every warning has gone into an e-mail. */
    void untilLettersGoOut() throws TimeoutException {
        moveTo(office.instant().plus(LETTERS_GO_OUT));
        var codes = courses.stream().map(Course::code).collect(toSet());
        untilHeard(expected, () -> Warned.of(api, codes));
    }

    private void moveTo(Instant later) {
        office.moveTo(later);
        var now = office.instant();
        var open = new ConcurrentHashMap<Course, Desk>();
        desks.each(in(State.IN_WORK), course -> open.put(course, Desk.opened(api, course)));
        open.forEach((course, desk) -> expect(course, dates.ofCase(desk, now)));
        in(State.FILED).forEach(course -> expect(course, ofFiling(course, now)));
    }

    /** What does not come is named in the end. */
    private static void untilHeard(Set<Warning> all, Patience.Look<Set<Warning>> heard) throws TimeoutException {
        Patience.untilGood(WARNED_WITHIN, LOOK_EVERY, heard, some -> some.containsAll(all));
    }

    /** Everything that officials have to have been warned of by now. */
    Set<Warning> warnings() {
        return Set.copyOf(expected);
    }

    private List<Warning> ofFiling(Course course, Instant now) {
        var agency = requireNonNull(course.errand().clerk().agency());
        return course.answerDue()
                .map(due -> dates.ofFiling(course.code(), agency, due, now))
                .orElseGet(List::of);
    }

    /** A citizen hears that a promise is broken, once. */
    private void expect(Course course, List<Warning> warnings) {
        expected.addAll(warnings);
        var broke = warnings.stream()
                .anyMatch(warning -> warning.about() == About.PROMISE && warning.level() == DueWarnings.BROKEN);
        if (broke && !course.wasTold(MessageKind.DUE_MISSED)) {
            course.tells(MessageKind.DUE_MISSED);
        }
    }

    private List<Course> in(State state) {
        return courses.stream().filter(course -> course.state() == state).toList();
    }
}
