package vn.onestop.processing.calendar;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.processing.calendar.OpenCase.Dates;

/** A case and its dates by another calendar. */
record Recomputed(OpenCase open, Dates dates) {

    boolean moves() {
        return !dates.due().equals(open.dates().due());
    }

    boolean movesStep() {
        return !movedSteps().isEmpty();
    }

    /** The steps whose date is another now, by ordinal. */
    Map<Integer, Instant> movedSteps() {
        var moved = new TreeMap<>(dates.stepDues());
        moved.entrySet().removeAll(open.dates().stepDues().entrySet());
        return moved;
    }

    /** Whether a warning may come earlier than it was going to; one that goes later is found out when it is looked at. */
    boolean comesEarlier() {
        return dates.due().isBefore(open.dates().due()) || stepComesEarlier();
    }

    private boolean stepComesEarlier() {
        var before = open.dates().stepDues();
        return movedSteps().entrySet().stream()
                .anyMatch(moved -> moved.getValue().isBefore(before.getOrDefault(moved.getKey(), Instant.MIN)));
    }

    /** What others hear of it, when it moves. */
    DeadlineRecomputed said(String calendarVersion, Instant now) {
        return new DeadlineRecomputed(
                open.dossierId(),
                open.sequence() + 1,
                now,
                Actor.system(open.competentAgency()),
                open.dates().due(),
                dates.due(),
                open.held(),
                dates.provisional(),
                calendarVersion,
                Cause.CALENDAR_CHANGED);
    }
}
