package vn.onestop.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.ClockEvent.Extended;
import vn.onestop.time.ClockEvent.Finished;
import vn.onestop.time.ClockEvent.Paused;
import vn.onestop.time.ClockEvent.Reappointed;
import vn.onestop.time.ClockEvent.Resumed;
import vn.onestop.time.ClockEvent.Started;

/**
 * Where a clock stands after what happened to it.
 *
 * @param course the run that counts: from the acceptance, or from the last completion that made it run again
 * @param firstDue the date that stays in the statistics whatever happens later
 * @param pauses those of this run, in order, that took time out of it
 * @param open the pause that has not ended
 */
record ClockState(
        Course course,
        Instant firstDue,
        List<Pause> pauses,
        @Nullable Paused open,
        List<TimeLimit> extensions,
        List<Reappointed> appointments,
        int supplements,
        @Nullable Instant finishedAt) {

    ClockState {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        appointments = List.copyOf(appointments);
    }

    static ClockState started(WorkingTime time, ClockTerms terms, Started event) {
        var course = Course.begin(time, event.at(), terms);
        return new ClockState(course, event.promised(), List.of(), null, List.of(), List.of(), 0, null);
    }

    ClockState apply(WorkingTime time, ClockTerms terms, ClockEvent event) {
        return switch (event) {
            case Started started -> started(time, terms, started);
            case Paused paused -> paused(paused);
            case Resumed resumed -> resumed(time, terms, resumed.at());
            case Extended extended -> extended(time, extended.by());
            case Reappointed again -> with(course, pauses, open, extensions, plus(appointments, again), finishedAt);
            case Finished finished -> with(course, pauses, open, extensions, appointments, finished.at());
        };
    }

    private ClockState paused(Paused event) {
        int asked = event.cause() == PauseCause.SUPPLEMENT ? supplements + 1 : supplements;
        return new ClockState(course, firstDue, pauses, event, extensions, appointments, asked, finishedAt);
    }

    private ClockState resumed(WorkingTime time, ClockTerms terms, Instant at) {
        if (open == null) {
            return this;
        }
        if (open.at().isAfter(course.due())) {
            // The limit had run out before: a pause does not mend what is broken.
            return with(course, pauses, null, extensions, appointments, finishedAt);
        }
        if (open.cause() == PauseCause.SUPPLEMENT && terms.supplementMode() == SupplementMode.RESTART) {
            var again = Course.begin(time, at, terms);
            for (var extension : extensions) {
                again = again.extendedBy(time, extension);
            }
            return with(again.notBefore(course.due()), List.of(), null, extensions, appointments, finishedAt);
        }
        var pause = new Pause(open.cause(), open.at(), at);
        var longer = course.pausedFor(time, terms, pause);
        return with(longer, plus(pauses, pause), null, extensions, appointments, finishedAt);
    }

    private ClockState extended(WorkingTime time, TimeLimit by) {
        return with(course.extendedBy(time, by), pauses, open, plus(extensions, by), appointments, finishedAt);
    }

    private ClockState with(
            Course newCourse,
            List<Pause> newPauses,
            @Nullable Paused newOpen,
            List<TimeLimit> newExtensions,
            List<Reappointed> newAppointments,
            @Nullable Instant newFinishedAt) {
        return new ClockState(
                newCourse, firstDue, newPauses, newOpen, newExtensions, newAppointments, supplements, newFinishedAt);
    }

    /** The instant at which the clock stood still or stopped, if it did before now. */
    Instant readAt(Instant now) {
        var stopped = finishedAt == null || finishedAt.isAfter(now) ? now : finishedAt;
        return open != null && isPaused() && open.at().isBefore(stopped) ? open.at() : stopped;
    }

    /** Paused while there was still time left. */
    boolean isPaused() {
        return open != null && !open.at().isAfter(course.due());
    }

    private static <T> List<T> plus(List<T> list, T element) {
        var longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
