package vn.onestop.processing.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.Verdict;

/** That the case ended without a decision, and why (dừng giải quyết, form 05). */
@Embeddable
class Stop {

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_reason")
    private StopReason reason;

    @Column(name = "stop_explanation")
    private String explanation;

    @Column(name = "stop_basis")
    private @Nullable String legalBasis;

    @Column(name = "stop_document_number")
    private @Nullable String documentNumber;

    private String stoppedBy;
    private Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_verdict")
    private Verdict verdict;

    protected Stop() {}

    Stop(StopOrder order, String stoppedBy, Instant now, Verdict verdict) {
        reason = order.reason();
        explanation = order.explanation();
        legalBasis = order.legalBasis();
        documentNumber = order.documentNumber();
        this.stoppedBy = stoppedBy;
        stoppedAt = now;
        this.verdict = verdict;
    }

    StopReason reason() {
        return reason;
    }

    String explanation() {
        return explanation;
    }

    Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    Optional<String> documentNumber() {
        return Optional.ofNullable(documentNumber);
    }

    String stoppedBy() {
        return stoppedBy;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }

    Verdict verdict() {
        return verdict;
    }
}
