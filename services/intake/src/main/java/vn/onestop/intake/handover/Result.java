package vn.onestop.intake.handover;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.intake.registration.DossierCard;

/** What processing has given back to the counter (kết quả), and whether the citizen has it. */
@Entity
@Table(name = "result")
class Result {

    @Id
    @Column(name = "dossier_id")
    private UUID dossierId;

    @Version
    @Column(name = "row_version", nullable = false)
    private @Nullable Long rowVersion;

    @Column(nullable = false, unique = true)
    private String code;

    @Column(nullable = false)
    private String counter;

    @Column(name = "procedure_code", nullable = false)
    private String procedureCode;

    @Column(name = "procedure_version", nullable = false)
    private int procedureVersion;

    @Enumerated(STRING)
    @Column(nullable = false)
    private ResultDelivery wish;

    @Enumerated(STRING)
    @Column(nullable = false)
    private Ending ending;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Enumerated(STRING)
    @Column(name = "stop_reason")
    private @Nullable StopReason stopReason;

    private @Nullable String explanation;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "case_sequence", nullable = false)
    private long caseSequence;

    @Column(name = "handed_over_at")
    private @Nullable Instant handedOverAt;

    protected Result() {}

    private Result(DossierCard dossier, Ending ending, Instant since, long caseSequence) {
        this.dossierId = dossier.id();
        this.code = dossier.code();
        this.counter = dossier.receivedAt();
        this.procedureCode = dossier.procedure().code();
        this.procedureVersion = dossier.procedure().version();
        this.wish = Objects.requireNonNull(dossier.wish());
        this.ending = ending;
        this.since = since;
        this.caseSequence = caseSequence;
    }

    static Result of(DossierCard dossier, CaseDecided decided) {
        var ending =
                switch (decided.outcome()) {
                    case GRANTED -> Ending.GRANTED;
                    case DECLINED -> Ending.DECLINED;
                };
        var result = new Result(dossier, ending, decided.occurredAt(), decided.sequence());
        result.documentNumber = decided.documentNumber();
        return result;
    }

    static Result of(DossierCard dossier, CaseStopped stopped) {
        var result = new Result(dossier, Ending.STOPPED, stopped.occurredAt(), stopped.sequence());
        result.documentNumber = stopped.documentNumber();
        result.stopReason = stopped.reasonCode();
        result.explanation = stopped.explanation();
        return result;
    }

    /** Whether it was made from this fact of processing, or from a later one. */
    boolean isAsNewAs(long sequence) {
        return caseSequence >= sequence;
    }

    /** The citizen has it, or it is on the way to them. */
    void handOver(Instant at) {
        handedOverAt = at;
    }

    /** Whether there is something that a citizen can be given, and nobody has been given it yet. */
    boolean canBeHandedOver() {
        return ending != Ending.STOPPED && handedOverAt == null;
    }

    boolean isHandedOver() {
        return handedOverAt != null;
    }

    UUID dossierId() {
        return dossierId;
    }

    String counter() {
        return counter;
    }

    String code() {
        return code;
    }

    ProcedureRef procedure() {
        return new ProcedureRef(procedureCode, procedureVersion);
    }

    ResultDelivery wish() {
        return wish;
    }

    Ending ending() {
        return ending;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    @Nullable
    StopReason stopReason() {
        return stopReason;
    }

    @Nullable
    String explanation() {
        return explanation;
    }

    Instant since() {
        return since;
    }
}
