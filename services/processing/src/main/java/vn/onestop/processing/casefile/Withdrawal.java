package vn.onestop.processing.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.processing.route.Standstill;
import vn.onestop.time.PauseCause;

/** That the citizen asks to have the dossier back (yêu cầu rút hồ sơ), and the answer. */
@Entity
@Table(name = "case_withdrawal")
class Withdrawal {

    @EmbeddedId
    private StepId id;

    private String reason;
    private String requestedBy;
    private Instant requestedAt;

    /** Where the case goes on if it is not withdrawn. */
    @Enumerated(EnumType.STRING)
    private CaseStatus statusBefore;

    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    /** Why not, where it was declined. */
    private @Nullable String declinedBecause;

    protected Withdrawal() {}

    Withdrawal(StepId id, String reason, String requestedBy, Instant requestedAt, CaseStatus statusBefore) {
        this.id = id;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.statusBefore = statusBefore;
    }

    CaseEvent said(long sequence, Actor actor) {
        return new WithdrawalRequested(id.dossierId(), sequence, requestedAt, actor, reason);
    }

    CaseEvent decline(String because, Actor actor, long sequence, Instant now) {
        declinedBecause = because;
        answer(actor.account(), now);
        return new WithdrawalDeclined(id.dossierId(), sequence, now, actor, because);
    }

    /** The clocks of two replicas may differ by a little; nothing is answered before it is asked. */
    void answer(String account, Instant now) {
        answeredBy = account;
        answeredAt = now.isBefore(requestedAt) ? requestedAt : now;
    }

    void goesBackTo(CaseStatus status) {
        statusBefore = status;
    }

    Standstill standstill() {
        return new Standstill(PauseCause.WITHDRAWAL, requestedAt, answeredAt);
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    int ordinal() {
        return id.ordinal();
    }

    String reason() {
        return reason;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    CaseStatus statusBefore() {
        return statusBefore;
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<String> declinedBecause() {
        return Optional.ofNullable(declinedBecause);
    }
}
