package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;

/**
 * What a due date was computed from.
 *
 * @param provisional true while a year it depends on has no notice of days off
 */
@Embeddable
record Terms(
        int limitValue,
        @Enumerated(EnumType.STRING) Limit.Unit limitUnit,
        String calendarVersion,
        boolean provisional) {

    static Terms of(Promise promise) {
        var limit = promise.limit();
        return new Terms(limit.value(), limit.unit(), promise.calendarVersion(), promise.provisional());
    }

    Terms by(String otherCalendar) {
        return new Terms(limitValue, limitUnit, otherCalendar, provisional);
    }

    Terms provisional(boolean newProvisional) {
        return new Terms(limitValue, limitUnit, calendarVersion, newProvisional);
    }

    Limit limit() {
        return new Limit(limitValue, limitUnit);
    }
}
