package vn.onestop.processing.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.Topics;
import vn.onestop.messaging.Outbox;
import vn.onestop.processing.assignment.Assignee;
import vn.onestop.processing.casefile.HistoryEntry.Before;
import vn.onestop.processing.casefile.HistoryEntry.State;
import vn.onestop.processing.deadline.Watch;
import vn.onestop.processing.route.Official;

/**
 * Where an official acts on a case: the case, its history and its facts change together or not at all. A request that
 * was carried out before, sent again by the same official, changes nothing and is no mistake.
 */
@Component
class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OPENED = "{}";
    private static final String BY_RULE = "rule";

    private final CaseFiles caseFiles;
    private final CaseHistory history;
    private final Staff staff;
    private final Watch watch;
    private final Outbox outbox;
    private final Clock clock;

    Desk(CaseFiles caseFiles, CaseHistory history, Staff staff, Watch watch, Outbox outbox, Clock clock) {
        this.caseFiles = caseFiles;
        this.history = history;
        this.staff = staff;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the case is told, and the facts that follow. */
    interface Telling {
        List<CaseEvent> tell(CaseFile file, Instant now);
    }

    /** A dossier becomes a case once, however often it is heard of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseFile file, Actor actor, String origin, Function<Instant, List<CaseEvent>> opening) {
        if (caseFiles.findById(file.dossierId()).isPresent()) {
            return;
        }
        var now = clock.instant();
        var events = opening.apply(now);
        file.lookOut(watch, now);
        caseFiles.save(file);
        history.append(file.dossierId(), entry(file, null, actor, origin, OPENED, now));
        outbox.appendAll(events);
        LOG.info("case={} act={}", file.dossier().code(), file.lastAct());
        giveOut(file, events, now);
    }

    /** @param request what is asked for, as it is kept in the history */
    @Transactional
    public void act(Seen seen, Official by, Object request, Telling telling) {
        var file = caseFiles
                .lockByCode(seen.code())
                .filter(found -> found.concerns(by))
                .orElseThrow(() -> new NoSuchCase(seen.code()));
        staff.meet(by);
        staff.standIn(file);
        var asked = JSON.writeValueAsString(request);
        if (isSentAgain(file, seen, by, asked)) {
            return;
        }
        tell(file, by.actor(), by.origin(), asked, telling);
    }

    /** What the agency answers that was asked; it need not know how the case has moved meanwhile. */
    @Transactional
    public void answer(String code, int ordinal, Official by, Object answer, Telling telling) {
        var file = caseFiles
                .lockByCode(code)
                .filter(found -> found.consultations().isAskedOf(by))
                .orElseThrow(() -> new NoSuchConsultation(code, ordinal));
        staff.meet(by);
        tell(file, by.actor(), by.origin(), JSON.writeValueAsString(answer), telling);
    }

    /** What another service says about a case. Returns whether there is such a case; what changes nothing leaves no trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hear(UUID dossierId, Actor actor, Object said, Telling telling) {
        var found = caseFiles.lockById(dossierId);
        found.ifPresent(file -> tell(file, actor, Topics.DOSSIERS, JSON.writeValueAsString(said), telling));
        return found.isPresent();
    }

    private void tell(CaseFile file, Actor actor, String origin, String asked, Telling telling) {
        var now = clock.instant();
        giveOut(file, move(file, actor, origin, asked, telling, now), now);
    }

    /** What has begun goes to whom a rule names, as a move of its own right after. */
    private void giveOut(CaseFile file, List<CaseEvent> events, Instant now) {
        for (var event : events) {
            if (event instanceof StepStarted started) {
                var step = file.walk().current(started.step().ordinal());
                if (file.moves().allows(Act.ASSIGN, step)) {
                    staff.assignee(file, step).ifPresent(given -> giveOut(file, step, given, now));
                }
            }
        }
    }

    private void giveOut(CaseFile file, CaseStep step, Assignee given, Instant now) {
        var system = Actor.system(step.agency());
        var asked = JSON.writeValueAsString(Map.of("assign", given));
        move(file, system, BY_RULE, asked, (it, at) -> giving(it, given, system, at), now);
    }

    private static List<CaseEvent> giving(CaseFile file, Assignee given, Actor system, Instant now) {
        return new GivingOut(file).byRule(given.step(), given.official(), system, now);
    }

    private List<CaseEvent> move(
            CaseFile file, Actor actor, String origin, String asked, Telling telling, Instant now) {
        var before = Before.of(file);
        var absent = staff.absentFor(file, actor);
        var events = telling.tell(file, now);
        if (events.isEmpty()) {
            return events;
        }
        file.lookOut(watch, now);
        history.append(
                file.dossierId(),
                entry(file, before.at(file.progress().lastStep()), actor, origin, asked, now)
                        .insteadOf(absent));
        outbox.appendAll(events);
        LOG.info(
                "case={} act={} version={} account={}",
                file.dossier().code(),
                file.lastAct(),
                file.version(),
                actor.account());
        return events;
    }

    private boolean isSentAgain(CaseFile file, Seen seen, Official by, String asked) {
        if (seen.version() == file.version()) {
            return false;
        }
        var first = history.find(file.dossierId(), seen.version() + 1)
                .orElseThrow(() -> new VersionFromNowhere(seen.version(), file.version()));
        if (first.saysTheSame(by.account(), asked)) {
            return true;
        }
        if (first.before() == null || !first.before().status().isClosed()) {
            file.refuseIfClosed();
        }
        throw new CaseMovedOn(first, file.version());
    }

    private static HistoryEntry entry(
            CaseFile file, @Nullable State before, Actor actor, String origin, String asked, Instant now) {
        var walk = file.walk();
        var left = before == null ? walk.current() : walk.at(before.step());
        var after = State.of(file, walk.onwardFrom(left.ordinal()));
        return new HistoryEntry(
                file.version(),
                now,
                actor.account(),
                actor.agency(),
                origin,
                file.lastAct(),
                left.ordinal(),
                before,
                after,
                asked,
                null);
    }
}
