package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.onestop.contracts.Limit;
import vn.onestop.officetime.Terms;
import vn.onestop.time.ClockEvent;

/** That the limit of a case was made longer as the procedure's text allows (gia hạn theo luật). */
@Embeddable
record LimitExtension(
        Integer extensionValue,
        @Enumerated(EnumType.STRING) Limit.Unit extensionUnit,
        String extensionReason,
        String extensionBasis,
        String extendedBy,
        Instant extendedAt) {

    static LimitExtension of(Limit by, ExtensionOrder order, String account, Instant now) {
        return new LimitExtension(by.value(), by.unit(), order.reason(), order.legalBasis(), account, now);
    }

    Limit by() {
        return new Limit(extensionValue, extensionUnit);
    }

    /** As the clock hears of it. */
    ClockEvent event() {
        return new ClockEvent.Extended(extendedAt, Terms.limit(by()), extensionReason);
    }
}
