package vn.onestop.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the result of a case (kết quả giải quyết) comes about before it is issued, and what becomes of it after. */
public sealed interface CaseResult extends CaseEvent {

    /** An official has written what the leader is to sign (dự thảo, trình ký); a later draft takes the place of this one. */
    record DecisionDrafted(UUID dossierId, long sequence, Instant occurredAt, Actor actor, int ordinal, Outcome outcome)
            implements CaseResult {}

    /**
     * The leader has signed (ký duyệt). It has no number and no day of issue yet.
     *
     * @param reasons why it is declined, as the citizen is told; where a draft was signed, the document may say so alone
     */
    record DecisionSigned(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Outcome outcome,
            @Nullable String reasons) implements CaseResult {}

    /**
     * The document of the result is kept as a file.
     *
     * @param sha256 of the file, in hexadecimal digits
     * @param size in bytes
     * @param signature what its digital signature is worth
     */
    record ResultAttached(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            String sha256,
            long size,
            Signature signature)
            implements CaseResult {}

    /**
     * Whoever holds the receipt has fetched the document of the issued result, whole and for the first time (tải kết quả).
     *
     * @param sha256 of the file, in hexadecimal digits
     */
    record ResultFetched(UUID dossierId, long sequence, Instant occurredAt, Actor actor, String sha256)
            implements CaseResult {}

    /**
     * The result has a mistake: a new dossier is opened to mend it (đính chính). This case stays as it is.
     *
     * @param reason what is wrong
     * @param legalBasis the provision it is mended under
     */
    record CorrectionOrdered(
            UUID dossierId, long sequence, Instant occurredAt, Actor actor, String reason, String legalBasis)
            implements CaseResult {}

    /** What the digital signature (chữ ký số) of a file is worth. A broken one is never kept. */
    enum Signature {
        /** Not signed digitally. */
        NONE,
        /** Unbroken, and its certificate is one that is trusted. */
        TRUSTED,
        /** Unbroken, by a certificate that nobody here vouches for. */
        UNKNOWN_SIGNER
    }
}
