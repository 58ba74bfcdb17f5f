package vn.onestop.processing.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.processing.route.Standstill;
import vn.onestop.time.PauseCause;

/** What the citizen has to pay before the case can go on (nghĩa vụ tài chính), and that it was paid. */
@Entity
@Table(name = "case_payment")
class Payment {

    @EmbeddedId
    private StepId id;

    private long amount;
    private String purpose;
    private String legalBasis;
    private LocalDate payBy;
    private boolean clockStands;

    /** Which step asked; none where the case was one part. */
    private @Nullable Integer step;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant paidAt;
    private @Nullable String receiptNumber;

    protected Payment() {}

    Payment(int ordinal, CaseStep step, PaymentRequest request, boolean clockStands, String requestedBy, Instant now) {
        id = new StepId(step.dossierId(), ordinal);
        this.step = step.ordinal();
        amount = request.amount();
        purpose = request.purpose();
        legalBasis = request.legalBasis();
        payBy = request.payBy();
        this.clockStands = clockStands;
        this.requestedBy = requestedBy;
        requestedAt = now;
    }

    CaseEvent said(long sequence, Actor actor) {
        return new PaymentRequested(
                id.dossierId(),
                sequence,
                requestedAt,
                actor,
                id.ordinal(),
                amount,
                purpose,
                legalBasis,
                payBy,
                clockStands);
    }

    /** Paid when the cashier says, however late that is heard here; never before it was asked for, nor after now. */
    CaseEvent receive(FeePaid paid, long sequence, Instant now) {
        var at = paid.occurredAt().isAfter(now) ? now : paid.occurredAt();
        paidAt = at.isBefore(requestedAt) ? requestedAt : at;
        receiptNumber = paid.receiptNumber();
        return new PaymentReceived(
                id.dossierId(), sequence, now, paid.actor(), id.ordinal(), amount, paid.receiptNumber());
    }

    boolean isPaidWith(FeePaid paid) {
        return paid.receiptNumber().equals(receiptNumber);
    }

    Optional<Standstill> standstill() {
        return clockStands
                ? Optional.of(new Standstill(PauseCause.FINANCIAL_OBLIGATION, requestedAt, paidAt))
                : Optional.empty();
    }

    /** Whether a step cannot go on before this is paid. */
    boolean holdsUp(CaseStep any) {
        return paidAt == null && (step == null || step == any.ordinal());
    }

    int ordinal() {
        return id.ordinal();
    }

    long amount() {
        return amount;
    }

    String purpose() {
        return purpose;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate payBy() {
        return payBy;
    }

    boolean clockStands() {
        return clockStands;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    Optional<String> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }
}
