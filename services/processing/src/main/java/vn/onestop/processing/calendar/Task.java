package vn.onestop.processing.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.EventType;

/**
 * A run over all open cases, done batch by batch.
 *
 * @param heard the calendar that asks for it
 * @param position the last case that is done
 */
record Task(long id, CatalogueEvent heard, @Nullable UUID position, Figures figures) {

    /** What a run is for. */
    enum Kind {
        /** What a proposed calendar would change. */
        MEASURE(EventType.CALENDAR_PROPOSED),
        /** The calendar is in force: every open case is computed again. */
        APPLY(EventType.CALENDAR_PUBLISHED);

        private final EventType type;

        Kind(EventType type) {
            this.type = type;
        }

        String wireName() {
            return type.wireName();
        }

        static Kind of(CatalogueEvent heard) {
            return switch (heard) {
                case CalendarProposed _ -> MEASURE;
                case CalendarPublished _ -> APPLY;
                default -> throw new IllegalArgumentException("no calendar: " + heard);
            };
        }
    }
}
