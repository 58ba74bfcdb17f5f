package vn.onestop.processing.casefile;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.Text;
import vn.onestop.processing.deadline.Said;
import vn.onestop.processing.deadline.StepDates;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.PlannedStep;
import vn.onestop.processing.route.Role;
import vn.onestop.web.InvalidFields;

/** A step (bước) of a case: planned, begun, taken by an official, done. */
@Entity
@Table(name = "case_step")
class CaseStep {

    @EmbeddedId
    private StepId id;

    private int part;
    private String phaseVi;
    private String phaseEn;
    private String nameVi;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String agency;
    private BigDecimal shareAmount;

    @Enumerated(EnumType.STRING)
    private ShareUnit shareUnit;

    private @Nullable Instant startedAt;
    private @Nullable Instant due;
    private @Nullable String official;
    private @Nullable Instant takenAt;
    private @Nullable Instant completedAt;
    private @Nullable Boolean inTime;

    /** What was said last of its date; written by whoever says it. */
    private @Nullable Integer said;

    private @Nullable Instant saidDue;
    private @Nullable Instant saidAt;

    /** Who acts for the official while that one is away; found out whenever the case is looked at. */
    @Transient
    private @Nullable String deputy;

    protected CaseStep() {}

    CaseStep(UUID dossierId, PlannedStep plan) {
        id = new StepId(dossierId, plan.ordinal());
        part = plan.part();
        phaseVi = plan.phase().vi();
        phaseEn = plan.phase().en();
        nameVi = plan.name().vi();
        nameEn = plan.name().en();
        role = plan.role();
        agency = plan.agency();
        shareAmount = plan.share().amount();
        shareUnit = plan.share().unit();
    }

    void start(Instant from) {
        startedAt = from;
    }

    /** As if nobody had ever worked on it; what was done stays in the history of the case, and a warning is said once. */
    void reset() {
        startedAt = null;
        due = null;
        official = null;
        deputy = null;
        takenAt = null;
        completedAt = null;
        inTime = null;
    }

    void dueBy(Instant instant) {
        due = instant;
    }

    void take(String account, Instant now) {
        official = account;
        deputy = null;
        takenAt = now;
    }

    /** Returns who had it before. */
    String handOnTo(String colleague, Instant now) {
        var before = requireNonNull(official);
        take(colleague, now);
        return before;
    }

    void requireOther(String colleague) {
        if (colleague.equals(official)) {
            throw InvalidFields.one("to", "casefile.hand-on.same");
        }
    }

    /** No due time holds while the clock stands still. */
    void pause() {
        due = null;
    }

    /** Returns whether it was in time. */
    boolean complete(Instant now) {
        completedAt = now;
        var kept = due == null || !now.isAfter(due);
        inTime = kept;
        return kept;
    }

    /** What other services may know of it. */
    CaseEvent.Step said() {
        return new CaseEvent.Step(ordinal(), name(), role.name(), due);
    }

    /** While it is worked on. */
    StepDates dates() {
        return new StepDates(ordinal(), agency, share(), requireNonNull(startedAt), requireNonNull(due), lastSaid());
    }

    private @Nullable Said lastSaid() {
        return said == null || saidDue == null || saidAt == null ? null : new Said(said, saidDue, saidAt);
    }

    boolean isFor(Official someone) {
        return someone.worksAt(agency) && someone.has(role);
    }

    boolean isHeldBy(Official someone) {
        return isFor(someone) && (someone.account().equals(official) || isStoodInBy(someone.account()));
    }

    void standIn(@Nullable String account) {
        deputy = account;
    }

    private boolean isStoodInBy(String account) {
        return account.equals(deputy);
    }

    void requireFor(Official someone) {
        if (!isFor(someone)) {
            throw new NotYourStep(this);
        }
    }

    /** Somebody who may do this step and does not come second. */
    void requireHolder(Official someone) {
        requireFor(someone);
        refuseIfHeldByAnother(someone);
    }

    /** The head of the unit and the leader answer for who does it. */
    boolean isGivenOutBy(Official someone) {
        return someone.answersForOthers() && someone.worksAt(agency);
    }

    void refuseIfHeld() {
        if (official != null) {
            throw new StepHeld(this);
        }
    }

    void refuseIfHeldByAnother(Official someone) {
        if (official != null && !official.equals(someone.account()) && !isStoodInBy(someone.account())) {
            throw new StepHeld(this);
        }
    }

    boolean isTaken() {
        return official != null;
    }

    /** It has begun and is not done. */
    boolean isRunning() {
        return startedAt != null && completedAt == null;
    }

    boolean isDone() {
        return completedAt != null;
    }

    int part() {
        return part;
    }

    UUID dossierId() {
        return id.dossierId();
    }

    int ordinal() {
        return id.ordinal();
    }

    Text name() {
        return new Text(nameVi, nameEn);
    }

    Text phase() {
        return new Text(phaseVi, phaseEn);
    }

    Role role() {
        return role;
    }

    String agency() {
        return agency;
    }

    Share share() {
        return new Share(shareAmount, shareUnit);
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    Optional<String> official() {
        return Optional.ofNullable(official);
    }

    Optional<String> deputy() {
        return Optional.ofNullable(deputy);
    }

    Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    Optional<Boolean> inTime() {
        return Optional.ofNullable(inTime);
    }
}
