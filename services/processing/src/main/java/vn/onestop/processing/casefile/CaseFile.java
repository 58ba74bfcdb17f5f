package vn.onestop.processing.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.deadline.Watch;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Route;
import vn.onestop.processing.route.Schedule;

/**
 * What an accepted dossier becomes at the offices that work on it (vụ việc). It is told what an official does, decides
 * whether that may be, and returns the facts that follow.
 */
@Entity
@Table(name = "case_file")
class CaseFile implements Persistable<UUID> {

    @Id
    private UUID dossierId;

    @Embedded
    private Dossier dossier;

    @Embedded
    private Progress progress;

    @Embedded
    private Walk walk;

    @Embedded
    private CaseClock clock;

    @Embedded
    private Consultations consultations = new Consultations();

    @Embedded
    private Result result;

    @Embedded
    private @Nullable Stop stop;

    protected CaseFile() {}

    CaseFile(DossierAccepted accepted, Route route, SupplementClock supplementClock) {
        dossierId = accepted.dossierId();
        dossier = Dossier.of(accepted);
        progress = new Progress(CaseStatus.OPENING);
        walk = new Walk(dossierId, route);
        clock = new CaseClock(accepted, supplementClock);
        result = new Result();
    }

    /** The first step has run since the counter accepted the dossier, however late the news of it came here. */
    List<CaseEvent> open(Schedule schedule, Actor actor, Instant now) {
        clock.foresee(schedule);
        var opened = dossier.opened(dossierId, progress.tell(), now, actor, clock.promisedFor());
        return moves().start(opened, walk.first(), clock.acceptedAt(), schedule, now);
    }

    List<CaseEvent> take(int ordinal, Official by, Instant now) {
        var step = whileOpen().current(ordinal);
        step.requireFor(by);
        step.refuseIfHeldByAnother(by);
        moves().make(Act.TAKE, step);
        step.take(by.account(), now);
        return List.of(new StepTaken(dossierId, progress.tell(), now, by.actor(), step.said(), by.account()));
    }

    /** Whoever has the step hands it on; the head of the unit may do so for others of the agency. */
    List<CaseEvent> handOn(int ordinal, HandOn wish, Official by, Instant now) {
        var step = whileOpen().current(ordinal);
        if (!(by.has(Role.UNIT_HEAD) && by.worksAt(step.agency()))) {
            step.requireHolder(by);
        }
        step.requireOther(wish.to());
        moves().make(Act.HAND_ON, step);
        var before = step.handOnTo(wish.to(), now);
        return List.of(new StepHandedOn(
                dossierId, progress.tell(), now, by.actor(), step.said(), before, wish.to(), wish.reason()));
    }

    List<CaseEvent> complete(int ordinal, Official by, Schedule schedule, Instant now) {
        var step = whileOpen().current(ordinal);
        step.requireHolder(by);
        if (walk.isSigning(step) || walk.isLast(step)) {
            throw new DecisionNeeded(step);
        }
        moves().make(Act.COMPLETE, step);
        return moves().goOn(step, by, schedule, now);
    }

    /** A further request at the same agency needs somebody who allows it. */
    List<CaseEvent> requestSupplement(SupplementRequest request, Official by, Instant now) {
        var step = whileOpen().of(by);
        step.requireHolder(by);
        if (request.approver() == null && clock.waits().hasAskedForPapers(step.agency())) {
            throw new SecondSupplement(step.agency());
        }
        moves().make(Act.REQUEST_SUPPLEMENT, step);
        var supplement = clock.waits().askForPapers(step, request, by.account(), now);
        walk.running().forEach(CaseStep::pause);
        return List.of(supplement.said(progress.tell(), by.actor()));
    }

    /** The papers come in at the counter that received the dossier, or straight to the official who asked. */
    List<CaseEvent> receiveSupplement(Official by, Schedule schedule, Instant now) {
        whileOpen();
        if (!dossier.isReceivedBy(by)) {
            clock.waits().askedAt(walk).requireHolder(by);
        }
        progress.move(Act.RECEIVE_SUPPLEMENT);
        var supplement = clock.waits().receivePapers(by.account(), now);
        var received = new SupplementReceived(dossierId, progress.tell(), now, by.actor(), supplement.ordinal());
        return andWhatMoves(received, clock.waits().causeOfMoves(), schedule);
    }

    /** The clock runs on after what has just happened; the citizen hears of it where the date moves by that. */
    List<CaseEvent> andWhatMoves(CaseEvent happened, Cause cause, Schedule schedule) {
        var before = clock.due();
        clock.runOn(walk, schedule);
        return before.equals(clock.due())
                ? List.of(happened)
                : List.of(happened, moved(before, cause, schedule, happened.actor(), happened.occurredAt()));
    }

    /** The leader signs; the last step issues what is signed, under a number. */
    List<CaseEvent> decide(Ruling ruling, Official by, Schedule schedule, Instant now) {
        return new Signing(this).decide(ruling, by, schedule, now);
    }

    /** The agencies that a case which ends late is late for; none when it ends in time. */
    List<String> lateAt(Verdict verdict, Schedule schedule, Instant now) {
        return verdict == Verdict.LATE
                ? new PartDates(clock, walk, schedule).lateAt(dossier.competentAgency(), now)
                : List.of();
    }

    PromiseMoved moved(Instant before, Cause cause, Schedule schedule, Actor actor, Instant now) {
        return new PromiseMoved(dossierId, progress.tell(), now, actor, before, clock.promise(schedule), cause);
    }

    Moves moves() {
        return new Moves(this);
    }

    Walk whileOpen() {
        refuseIfClosed();
        return walk;
    }

    void refuseIfClosed() {
        if (status().isClosed()) {
            throw stop == null ? new CaseClosed(result.decision().orElseThrow()) : new CaseClosed(stop);
        }
    }

    void end(Stop because) {
        clock.end(because.stoppedBy(), because.stoppedAt());
        consultations.end(because.stoppedAt());
        stop = because;
    }

    void lookOut(Watch watch, Instant now) {
        clock.lookOut(status().isClosed() ? List.of() : walk.running(), watch, now);
    }

    /** Cases of other agencies and other roles are none of an official's business. */
    boolean concerns(Official someone) {
        return walk.concerns(someone) || dossier.isReceivedBy(someone);
    }

    @Override
    public UUID getId() {
        return dossierId;
    }

    /** Only a case that has just been opened is ever saved; one that was loaded is written without. */
    @Override
    public boolean isNew() {
        return lastAct() == Act.OPEN;
    }

    UUID dossierId() {
        return dossierId;
    }

    Dossier dossier() {
        return dossier;
    }

    CaseStatus status() {
        return progress.status();
    }

    int version() {
        return progress.version();
    }

    Act lastAct() {
        return progress.lastAct();
    }

    Progress progress() {
        return progress;
    }

    Walk walk() {
        return walk;
    }

    CaseClock clock() {
        return clock;
    }

    Result result() {
        return result;
    }

    Consultations consultations() {
        return consultations;
    }

    Optional<Decision> decision() {
        return result.decision();
    }

    Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }
}
