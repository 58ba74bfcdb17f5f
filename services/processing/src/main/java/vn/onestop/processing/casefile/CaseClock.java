package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Promise;
import vn.onestop.officetime.Facts;
import vn.onestop.processing.deadline.ApologyRule;
import vn.onestop.processing.deadline.CaseDates;
import vn.onestop.processing.deadline.CaseDates.Reappointed;
import vn.onestop.processing.deadline.Watch;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Pause;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.DossierClock;
import vn.onestop.time.Exemption;
import vn.onestop.time.PauseCause;
import vn.onestop.time.TrafficLight;

/**
 * The clock of a case: what was promised first, what the law wants now, what the citizen was told last, and whether it
 * stands still.
 */
@Embeddable
class CaseClock {

    private Instant acceptedAt;
    private Instant promisedFor;
    private Instant due;
    private Instant nearDueFrom;

    /** The date the citizen was told last. */
    private Instant held;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private SupplementClock supplementClock;

    /** Whose office hours the promise was computed with: the agency that received the dossier and promised. */
    @Column(name = "clock_agency")
    private String agency;

    private @Nullable Instant pausedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Supplement> supplements = new ArrayList<>();

    private @Nullable Instant reappointedAt;
    private @Nullable Instant reappointedFor;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Apology> apologies = new ArrayList<>();

    @Embedded
    private @Nullable Alarm alarm;

    protected CaseClock() {}

    CaseClock(DossierAccepted dossier, SupplementClock supplementClock) {
        acceptedAt = dossier.occurredAt();
        terms = Terms.of(dossier.promise());
        promisedFor = dossier.promise().due();
        due = promisedFor;
        nearDueFrom = due;
        held = due;
        agency = dossier.receivedAt();
        this.supplementClock = supplementClock;
    }

    Supplement pause(UUID dossierId, String askingAgency, SupplementRequest request, String account, Instant now) {
        var supplement = new Supplement(dossierId, supplements.size() + 1, askingAgency, account, now, request);
        supplements.add(supplement);
        pausedAt = now;
        return supplement;
    }

    /** Returns the ordinal of the request that is answered. A date that moves is told to the citizen with it. */
    int resume(String account, Instant now, Schedule schedule) {
        var supplement = supplements.getLast();
        supplement.receive(account, now);
        pausedAt = null;
        var before = due;
        terms = terms.by(schedule.calendarNow(agency));
        var read = read(schedule);
        terms = terms.provisional(read.isProvisional());
        due = read.due();
        nearDueFrom = Schedule.nearDueFrom(read);
        held = due.equals(before) || isReappointedBeyond(due) ? held : due;
        return supplement.ordinal();
    }

    /** A later date that was given with an apology stays what the citizen was told. */
    private boolean isReappointedBeyond(Instant date) {
        return reappointedFor != null && held.equals(reappointedFor) && held.isAfter(date);
    }

    /** Gives a new date: once and before the old one expires, or else because the one who apologises answers for it. */
    Apology apologise(UUID dossierId, NewDate wish, Official by, Schedule schedule, Instant now) {
        var law = read(schedule);
        var at = Collections.max(List.of(now, law.history().getLast().at()));
        var basis = needsOverride(now) ? overrideOf(wish) : null;
        var exemption = basis == null ? null : new Exemption(basis, by.account());
        law.reappoint(at, wish.newDate(), exemption);
        var apology = new Apology(new StepId(dossierId, apologies.size() + 1), by, at, held, wish, basis);
        apologies.add(apology);
        held = wish.newDate();
        reappointedAt = at;
        reappointedFor = held;
        return apology;
    }

    private boolean needsOverride(Instant now) {
        return !apologies.isEmpty() || !mayStillApologise(now);
    }

    /** While the clock stands still no date expires. */
    private boolean mayStillApologise(Instant now) {
        var date = earlier(due, held);
        return pausedAt != null && !pausedAt.isAfter(date) || ApologyRule.USUAL.isInTime(now, acceptedAt, date);
    }

    private String overrideOf(NewDate wish) {
        if (wish.override() != null) {
            return wish.override();
        }
        throw apologies.isEmpty()
                ? new LateApology(earlier(due, held))
                : new SecondApology(apologies.getLast().newDate());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Works out when there is something to say about the dates; nothing while the clock stands still. */
    void lookOut(CaseStep step, Watch watch, Instant now) {
        var next = pausedAt == null && !step.isDone() ? watch.next(dates(step), now) : null;
        alarm = alarm == null ? new Alarm() : alarm;
        alarm.ring(next);
    }

    private CaseDates dates(CaseStep step) {
        var reappointed =
                reappointedAt == null || reappointedFor == null ? null : new Reappointed(reappointedAt, reappointedFor);
        var said = alarm == null ? new Alarm() : alarm;
        return new CaseDates(
                agency,
                terms.limit(),
                acceptedAt,
                due,
                nearDueFrom,
                held,
                reappointed,
                step.dates(),
                said.ofPromise(),
                said.ofStep(step.ordinal()));
    }

    /** Works out from when on the dossier is near its due date. */
    void foresee(Schedule schedule) {
        nearDueFrom = Schedule.nearDueFrom(read(schedule));
    }

    /** The clock as the law reads it. */
    DossierClock read(Schedule schedule) {
        return schedule.clock(agency, terms.calendarVersion(), terms.limit(), supplementClock, history());
    }

    /** Whether the citizen was told another date last than the law wants now; an apology that reaches further stands. */
    boolean isOtherThanTold() {
        return !held.equals(due) && !isReappointedBeyond(due);
    }

    /** Returns the date that the citizen was told before. */
    Instant tell() {
        if (!isOtherThanTold()) {
            throw new PromiseStands(held);
        }
        var before = held;
        held = due;
        return before;
    }

    /** When the law wants it done and why, day by day. */
    Promise promise(Schedule schedule) {
        return new Promise(
                due, terms.limit(), terms.calendarVersion(), terms.provisional(), Facts.days(read(schedule)));
    }

    TrafficLight light(Instant now) {
        return Schedule.light(pausedAt, nearDueFrom, due, now);
    }

    private List<ClockEvent> history() {
        var history = new ArrayList<ClockEvent>();
        history.add(new ClockEvent.Started(acceptedAt, promisedFor));
        for (var supplement : supplements) {
            history.add(new ClockEvent.Paused(supplement.requestedAt(), PauseCause.SUPPLEMENT, null));
            supplement.receivedAt().map(ClockEvent.Resumed::new).ifPresent(history::add);
        }
        for (var apology : apologies) {
            history.add(new ClockEvent.Reappointed(apology.issuedAt(), apology.newDate(), apology.exemption()));
        }
        history.sort(Comparator.comparing(ClockEvent::at));
        return history;
    }

    Instant dueOf(CaseStep step, Schedule schedule) {
        var from = step.startedAt().orElseThrow();
        return schedule.stepDue(step.agency(), step.share(), from, supplementClock, pausesSince(from), due);
    }

    boolean hasStoodStillFor(String askingAgency) {
        return supplements.stream().anyMatch(asked -> asked.agency().equals(askingAgency));
    }

    private List<Pause> pausesSince(Instant start) {
        return supplements.stream()
                .flatMap(asked -> asked.pause().stream())
                .filter(pause -> !pause.from().isBefore(start))
                .toList();
    }

    Cause causeOfMoves() {
        return switch (supplementClock) {
            case PAUSE -> Cause.SUPPLEMENT_PAUSE;
            case RESTART -> Cause.SUPPLEMENT_RESTART;
        };
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    Instant promisedFor() {
        return promisedFor;
    }

    Instant due() {
        return due;
    }

    /** The date the citizen was told last. */
    Instant held() {
        return held;
    }

    String agency() {
        return agency;
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    List<Apology> apologies() {
        return List.copyOf(apologies);
    }

    List<Supplement> supplements() {
        return List.copyOf(supplements);
    }
}
