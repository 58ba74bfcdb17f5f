package vn.onestop.contracts;

import java.time.Instant;
import java.util.List;

/** What processing says about a changed calendar and the dossiers that are open under it. */
public sealed interface CalendarEvent extends Event {

    /**
     * What a proposed calendar would change.
     *
     * @param proposal id of the calendar proposed
     * @param open dossiers not yet decided
     * @param moving those whose due date would move
     * @param moves how many would move by how many days
     * @param examples some of them, those that move furthest first
     */
    record CalendarEffectMeasured(
            String proposal, Instant occurredAt, long open, long moving, List<Move> moves, List<Example> examples)
            implements CalendarEvent {
        public CalendarEffectMeasured {
            moves = List.copyOf(moves);
            examples = List.copyOf(examples);
        }

        @Override
        public String partitionKey() {
            return "calendar-proposal/" + proposal;
        }
    }

    /**
     * Every open dossier was computed again with a calendar.
     *
     * @param version of the calendar
     * @param open dossiers that were not yet decided
     * @param moved those whose due date moved; each said so itself
     */
    record CalendarApplied(String version, Instant occurredAt, long open, long moved) implements CalendarEvent {
        @Override
        public String partitionKey() {
            return "calendar/" + version;
        }
    }

    /**
     * How many dossiers are due so many days later.
     *
     * @param days calendar days between the due dates, negative when they come earlier
     */
    record Move(long days, long dossiers) {}

    /** One dossier of those that move. */
    record Example(String code, Instant due, Instant wouldBeDue) {}
}
