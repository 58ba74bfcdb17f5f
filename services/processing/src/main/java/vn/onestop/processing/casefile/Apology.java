package vn.onestop.processing.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.processing.route.Official;
import vn.onestop.time.Exemption;

/** An apology with a new date (văn bản xin lỗi và hẹn lại, form 04). */
@Entity
@Table(name = "case_apology")
class Apology {

    @EmbeddedId
    private StepId id;

    private String agency;
    private String issuedBy;
    private Instant issuedAt;
    private Instant previousDate;
    private Instant newDate;
    private String reason;

    /** By what right it came late or for a second time; whoever issued it answers for that. */
    private @Nullable String overrideBasis;

    protected Apology() {}

    Apology(StepId id, Official by, Instant now, Instant previousDate, NewDate wish, @Nullable String overrideBasis) {
        this.id = id;
        agency = by.agency();
        issuedBy = by.account();
        issuedAt = now;
        this.previousDate = previousDate;
        newDate = wish.newDate();
        reason = wish.reason();
        this.overrideBasis = overrideBasis;
    }

    CaseEvent said(long sequence, Actor actor) {
        return new ApologyIssued(
                id.dossierId(), sequence, issuedAt, actor, id.ordinal(), previousDate, newDate, reason, override());
    }

    CaseEvent.@Nullable Override override() {
        return overrideBasis == null ? null : new CaseEvent.Override(issuedBy, overrideBasis);
    }

    /** The same as the law knows it. */
    @Nullable
    Exemption exemption() {
        return overrideBasis == null ? null : new Exemption(overrideBasis, issuedBy);
    }

    int ordinal() {
        return id.ordinal();
    }

    String agency() {
        return agency;
    }

    String issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant previousDate() {
        return previousDate;
    }

    Instant newDate() {
        return newDate;
    }

    String reason() {
        return reason;
    }
}
