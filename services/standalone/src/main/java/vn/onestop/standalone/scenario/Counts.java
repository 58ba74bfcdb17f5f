package vn.onestop.standalone.scenario;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.onestop.standalone.scenario.Course.State;

/** How far the day is. */
final class Counts {

    private final Map<State, Long> byState = new EnumMap<>(State.class);
    private final int all;
    private final long returned;

    Counts(Collection<Course> courses) {
        courses.forEach(course -> byState.merge(course.state(), 1L, Long::sum));
        this.all = courses.size();
        this.returned = courses.stream().filter(Course::wasCollected).count();
    }

    long of(State... states) {
        var sum = 0L;
        for (var state : states) {
            sum += byState.getOrDefault(state, 0L);
        }
        return sum;
    }

    /** Results that their citizens have. */
    long returned() {
        return returned;
    }

    int all() {
        return all;
    }

    long atCounter() {
        return all - of(State.BROUGHT);
    }

    long decided() {
        return of(State.GRANTED, State.DECLINED);
    }

    long stopped() {
        return of(State.STOPPED, State.CLOSED);
    }

    long open() {
        return of(State.FILED, State.ACCEPTED, State.IN_WORK, State.WAITING_FOR_CITIZEN);
    }
}
