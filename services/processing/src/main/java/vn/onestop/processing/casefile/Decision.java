package vn.onestop.processing.casefile;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CaseResult.DecisionSigned;
import vn.onestop.processing.casefile.Ruling.Imprint;

/** What the leader signed and the clerk issued (kết quả giải quyết). */
@Embeddable
class Decision {

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** Of {@link Draft}; none where nothing was drafted. */
    private @Nullable Integer signedDraft;

    /** Why it is declined, as the citizen is told; none where the document alone says so. */
    private @Nullable String decisionReasons;

    private String signedBy;
    private Instant signedAt;
    private @Nullable String documentNumber;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;
    private @Nullable LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    protected Decision() {}

    Decision(Outcome outcome, @Nullable Integer draft, @Nullable String reasons, String signedBy, Instant now) {
        this.outcome = outcome;
        signedDraft = draft;
        decisionReasons = reasons;
        this.signedBy = signedBy;
        signedAt = now;
    }

    void issue(Imprint imprint, String account, Verdict kept, Instant now) {
        documentNumber = imprint.documentNumber();
        issuedOn = imprint.issuedOn();
        issuedBy = account;
        issuedAt = now;
        verdict = kept;
    }

    CaseEvent signed(UUID dossierId, long sequence, Actor actor) {
        return new DecisionSigned(dossierId, sequence, signedAt, actor, outcome, decisionReasons);
    }

    CaseEvent said(UUID dossierId, long sequence, Actor actor, Instant due, List<String> lateAt) {
        var at = requireNonNull(issuedAt);
        var number = requireNonNull(documentNumber);
        return new CaseDecided(dossierId, sequence, at, actor, outcome, number, due, requireNonNull(verdict), lateAt);
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<String> reasons() {
        return Optional.ofNullable(decisionReasons);
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    Optional<Integer> signedDraft() {
        return Optional.ofNullable(signedDraft);
    }

    Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    Optional<String> documentNumber() {
        return Optional.ofNullable(documentNumber);
    }

    Optional<String> issuedBy() {
        return Optional.ofNullable(issuedBy);
    }

    Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }
}
