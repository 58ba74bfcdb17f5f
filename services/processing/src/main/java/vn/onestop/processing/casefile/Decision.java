package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.Verdict;

/** What the leader signed and the clerk issued (kết quả giải quyết). */
@Embeddable
class Decision {

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String signedBy;
    private Instant signedAt;
    private @Nullable String documentNumber;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    protected Decision() {}

    Decision(Outcome outcome, String signedBy, Instant now) {
        this.outcome = outcome;
        this.signedBy = signedBy;
        signedAt = now;
    }

    void issue(String number, String account, Verdict kept, Instant now) {
        documentNumber = number;
        issuedBy = account;
        issuedAt = now;
        verdict = kept;
    }

    Outcome outcome() {
        return outcome;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
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
