package vn.onestop.intake.handover;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.intake.handover.HandoverRequest.AtTheCounter;
import vn.onestop.intake.handover.HandoverRequest.ByPost;
import vn.onestop.intake.handover.HandoverRequest.Downloaded;
import vn.onestop.intake.handover.HandoverRequest.Electronically;
import vn.onestop.intake.registration.Official;

/** What proves that a result was handed over: written once. */
@Entity
@Immutable
@Table(name = "handover")
class Proof {

    @Id
    @Column(name = "dossier_id")
    private UUID dossierId;

    @Column(nullable = false)
    private String agency;

    @Column(nullable = false)
    private String account;

    @Column(name = "account_name", nullable = false)
    private String accountName;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String origin;

    @Enumerated(STRING)
    @Column(nullable = false)
    private ResultDelivery way;

    @Enumerated(STRING)
    @Column(name = "collector_part")
    private Collector.@Nullable Who collectorPart;

    private byte @Nullable [] collector;

    private byte @Nullable [] signature;

    @Enumerated(STRING)
    @Column(name = "signature_format")
    private Signature.@Nullable Format signatureFormat;

    @Column(name = "tracking_number")
    private @Nullable String trackingNumber;

    @Column(name = "store_reference")
    private @Nullable String storeReference;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Column(name = "correction_told", nullable = false)
    private boolean correctionTold;

    protected Proof() {}

    Proof(UUID dossierId, Given given, Locked locked, Official by, Instant at) {
        var request = given.request();
        this.dossierId = dossierId;
        this.agency = by.agency();
        this.account = by.account();
        this.accountName = by.name();
        this.origin = by.origin();
        this.at = at;
        this.way = request.way();
        this.fileSha256 = given.fileHash();
        this.correctionTold = given.correctionTold();
        switch (request) {
            case AtTheCounter(var who, var drawn) -> {
                this.collectorPart = who.who();
                this.collector = locked.collector();
                this.signature = locked.signature();
                this.signatureFormat = drawn.format();
            }
            case ByPost(var number) -> this.trackingNumber = number.text();
            case Electronically(var reference) -> this.storeReference = reference;
            case Downloaded() -> {}
        }
    }

    /** What the vault has locked of it. */
    record Locked(byte @Nullable [] collector, byte @Nullable [] signature) {}

    Written written() {
        return new Written(
                dossierId,
                agency,
                account,
                accountName,
                at,
                way,
                collectorPart,
                signatureFormat,
                trackingNumber,
                storeReference,
                fileSha256,
                correctionTold,
                new Locked(collector, signature));
    }

    /** As it stands. */
    record Written(
            UUID dossierId,
            String agency,
            String account,
            String accountName,
            Instant at,
            ResultDelivery way,
            Collector.@Nullable Who collectorPart,
            Signature.@Nullable Format signatureFormat,
            @Nullable String trackingNumber,
            @Nullable String storeReference,
            @Nullable String fileSha256,
            boolean correctionTold,
            Locked locked) {}
}
