package vn.onestop.processing.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.files.SignedBy;
import vn.onestop.processing.route.Official;

/** The document of a result as a file (bản điện tử của kết quả); never altered, only followed by another. */
@Entity
@Table(name = "case_result_file")
class ResultFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<SignedBy>> SIGNERS = new TypeReference<>() {};

    @EmbeddedId
    private StepId id;

    private UUID shelvedAs;
    private byte[] lockedKey;
    private byte[] sha256;
    private long size;
    private int pages;

    @Enumerated(EnumType.STRING)
    private Signature signature;

    private String signers;
    private String attachedBy;
    private String agency;
    private Instant attachedAt;

    protected ResultFile() {}

    ResultFile(StepId id, KeptFile kept, byte[] lockedKey, Official by, Instant now) {
        this.id = id;
        shelvedAs = kept.shelvedAs();
        this.lockedKey = lockedKey;
        sha256 = kept.sha256();
        size = kept.size();
        pages = kept.pages();
        signature = kept.signature();
        signers = JSON.writeValueAsString(kept.signers());
        attachedBy = by.account();
        agency = by.agency();
        attachedAt = now;
    }

    /** Names a row to the vault. */
    static String place(UUID dossierId, int ordinal) {
        return "case-result-file/" + dossierId + "/" + ordinal;
    }

    CaseEvent said(long sequence, Official by) {
        return new ResultAttached(id.dossierId(), sequence, attachedAt, by.actor(), hash(), size, signature);
    }

    boolean holds(byte[] hash) {
        return Arrays.equals(sha256, hash);
    }

    int ordinal() {
        return id.ordinal();
    }

    String place() {
        return place(id.dossierId(), id.ordinal());
    }

    UUID shelvedAs() {
        return shelvedAs;
    }

    byte[] lockedKey() {
        return lockedKey.clone();
    }

    String hash() {
        return HexFormat.of().formatHex(sha256);
    }

    long size() {
        return size;
    }

    int pages() {
        return pages;
    }

    Signature signature() {
        return signature;
    }

    List<SignedBy> signers() {
        return JSON.readValue(signers, SIGNERS);
    }

    String attachedBy() {
        return attachedBy;
    }

    Instant attachedAt() {
        return attachedAt;
    }
}
