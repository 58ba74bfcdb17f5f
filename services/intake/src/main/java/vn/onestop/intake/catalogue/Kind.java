package vn.onestop.intake.catalogue;

import vn.onestop.contracts.EventType;

/** What the catalogue keeps versions of. */
enum Kind {
    PROCEDURE(EventType.PROCEDURE_PUBLISHED),
    AGENCY(EventType.AGENCY_PUBLISHED),
    CALENDAR(EventType.CALENDAR_PUBLISHED),
    OFFICIAL(EventType.OFFICIAL_PUBLISHED);

    private final EventType published;

    Kind(EventType published) {
        this.published = published;
    }

    /** The wire name under which a version of this kind is kept and published. */
    String wireName() {
        return published.wireName();
    }
}
