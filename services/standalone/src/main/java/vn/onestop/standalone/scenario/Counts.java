package vn.onestop.standalone.scenario;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.onestop.standalone.scenario.Course.State;

/** How far the day is. */
final class Counts {

    private final Map<State, Long> byState = new EnumMap<>(State.class);
    private final int all;

    Counts(Collection<Course> courses) {
        courses.forEach(course -> byState.merge(course.state(), 1L, Long::sum));
        this.all = courses.size();
    }

    long of(State... states) {
        var sum = 0L;
        for (var state : states) {
            sum += byState.getOrDefault(state, 0L);
        }
        return sum;
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

    long open() {
        return of(State.ACCEPTED, State.IN_WORK, State.WAITING_FOR_CITIZEN);
    }
}
