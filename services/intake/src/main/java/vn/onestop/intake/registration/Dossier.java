package vn.onestop.intake.registration;

import static jakarta.persistence.EnumType.STRING;
import static vn.onestop.contracts.EventType.DOSSIER_ACCEPTED;
import static vn.onestop.contracts.EventType.DOSSIER_FILED;
import static vn.onestop.contracts.EventType.DOSSIER_REFUSED;
import static vn.onestop.intake.registration.DossierStatus.PRESENTED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;

/** A dossier (hồ sơ) as the counter keeps it; everything personal in it is locked. */
@Entity
@Table(name = "dossier")
class Dossier {

    @Id
    private UUID id;

    @Version
    @Column(name = "row_version", nullable = false)
    private @Nullable Long rowVersion;

    @Column(nullable = false, unique = true)
    private String code;

    @Enumerated(STRING)
    @Column(nullable = false)
    private DossierStatus status;

    @Column(name = "received_at_agency", nullable = false)
    private String receivedAtAgency;

    @Column(name = "received_at_version", nullable = false)
    private int receivedAtVersion;

    @Column(name = "competent_agency")
    private @Nullable String competentAgency;

    @Column(name = "procedure_code", nullable = false)
    private String procedureCode;

    @Column(name = "procedure_version", nullable = false)
    private int procedureVersion;

    @Enumerated(STRING)
    @Column(nullable = false)
    private Channel channel;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    private @Nullable Instant due;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Promise promise;

    @Enumerated(STRING)
    @Column(name = "result_delivery")
    private @Nullable ResultDelivery resultDelivery;

    @Column(nullable = false)
    private int sets;

    @Enumerated(STRING)
    @Column(name = "refusal_reason")
    private @Nullable RefusalReason refusalReason;

    @Column(name = "refusal_explanation")
    private byte @Nullable [] refusalExplanation;

    @Column(nullable = false)
    private String official;

    @Column(name = "official_name", nullable = false)
    private String officialName;

    private byte @Nullable [] note;

    @Column(nullable = false)
    private byte[] secret;

    @Column(name = "last_sequence", nullable = false)
    private long lastSequence;

    @Column(name = "last_act", nullable = false)
    private long lastAct;

    @ElementCollection
    @CollectionTable(name = "dossier_person", joinColumns = @JoinColumn(name = "dossier_id"))
    private List<LockedPerson> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dossier_paper", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderBy("ordinal, kind")
    private List<PaperRow> papers = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Act> history = new ArrayList<>();

    protected Dossier() {}

    Dossier(UUID id, DossierCode code, Reception reception, Locked locked, Presentation presented, Official official) {
        this.id = id;
        this.code = code.text();
        this.status = PRESENTED;
        this.receivedAtAgency = reception.agency().code();
        this.receivedAtVersion = reception.agency().version();
        this.procedureCode = reception.procedure().code();
        this.procedureVersion = reception.procedure().version();
        this.channel = reception.channel();
        this.registeredAt = reception.at();
        this.sets = presented.sets();
        this.official = official.account();
        this.officialName = official.name();
        this.note = locked.note();
        this.secret = locked.secret();
        this.refusalExplanation = locked.refusalExplanation();
        this.people.addAll(locked.people());
        presented.papers().forEach(paper -> this.papers.add(PaperRow.of(paper)));
    }

    /** The clock starts; the promise never moves silently from here on. */
    DossierAccepted accept(
            String competentAgency, Promise promise, ResultDelivery delivery, SealedForReaders sealed, Official by) {
        say(DOSSIER_ACCEPTED, by, registeredAt);
        this.competentAgency = competentAgency;
        this.due = promise.due();
        this.promise = promise;
        this.resultDelivery = delivery;
        return new DossierAccepted(
                id,
                lastSequence,
                registeredAt,
                by.actor(),
                code,
                procedure(),
                channel,
                receivedAtAgency,
                competentAgency,
                promise,
                delivery,
                sealed.contacts(),
                sealed.lookup());
    }

    DossierRefused refuse(RefusalReason reason, String explanation, SealedForReaders sealed, Official by) {
        say(DOSSIER_REFUSED, by, registeredAt);
        this.refusalReason = reason;
        return new DossierRefused(
                id,
                lastSequence,
                registeredAt,
                by.actor(),
                code,
                procedure(),
                channel,
                receivedAtAgency,
                reason,
                explanation,
                sealed.contacts(),
                sealed.lookup());
    }

    /** Sent in with a wish how to get the result; only the clock of reception runs. */
    long file(ResultDelivery delivery, Official by) {
        var sequence = say(DOSSIER_FILED, by, registeredAt);
        this.resultDelivery = delivery;
        return sequence;
    }

    /** The counter takes up what was sent in: from here on it counts as brought there now, under what is in force now. */
    void takeUp(Reception reception, byte @Nullable [] refusalExplanation, Official by) {
        this.receivedAtVersion = reception.agency().version();
        this.procedureCode = reception.procedure().code();
        this.procedureVersion = reception.procedure().version();
        this.registeredAt = reception.at();
        this.official = by.account();
        this.officialName = by.name();
        this.refusalExplanation = refusalExplanation;
    }

    /** A paper takes the place of one of the same kind that is there already. */
    void handIn(List<HandedIn> more) {
        PaperRow.putInto(papers, more);
    }

    /** Intake says something of the dossier by which it does not move. */
    long tell() {
        return ++lastSequence;
    }

    /** Something happened to the dossier that intake says; the number is its place among all that intake says of it. */
    long say(EventType fact, Official by, Instant at) {
        move(fact, by.actor(), by.origin(), at);
        return ++lastSequence;
    }

    long nextSequence() {
        return lastSequence + 1;
    }

    /** Something happened to the dossier elsewhere, and intake has heard of it. */
    void hear(EventType fact, Actor by, Instant at) {
        move(fact, by, fact.topic(), at);
    }

    private void move(EventType fact, Actor by, String origin, Instant at) {
        var before = status;
        status = before.after(fact);
        var line = new HistoryLine(++lastAct, fact, before, status, by.account(), by.agency(), at);
        history.add(new Act(this, line, origin));
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    DossierStatus status() {
        return status;
    }

    ProcedureRef procedure() {
        return new ProcedureRef(procedureCode, procedureVersion);
    }

    List<LockedPerson> people() {
        return List.copyOf(people);
    }

    DossierCard card() {
        return new DossierCard(id, code, status, receivedAtAgency, procedure(), channel, resultDelivery);
    }

    /** Everything as it stands, for those who show it. */
    DossierRecord record() {
        return new DossierRecord(
                id,
                code,
                status,
                receivedAtAgency,
                receivedAtVersion,
                competentAgency,
                procedure(),
                channel,
                registeredAt,
                promise,
                resultDelivery,
                sets,
                refusalReason,
                officialName,
                papers.stream().map(PaperRow::handedIn).toList(),
                history.stream().map(Act::line).toList(),
                new Locked(List.copyOf(people), note, secret, refusalExplanation));
    }
}
