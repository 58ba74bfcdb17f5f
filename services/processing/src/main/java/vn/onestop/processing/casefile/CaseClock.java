package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Promise;
import vn.onestop.officetime.Facts;
import vn.onestop.processing.deadline.ApologyRule;
import vn.onestop.processing.deadline.CaseDates;
import vn.onestop.processing.deadline.CaseDates.Reappointed;
import vn.onestop.processing.deadline.Watch;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.DossierClock;
import vn.onestop.time.Exemption;
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

    @Embedded
    private Waits waits;

    /** Whose office hours the promise was computed with: the agency that received the dossier and promised. */
    @Column(name = "clock_agency")
    private String agency;

    private @Nullable Instant reappointedAt;
    private @Nullable Instant reappointedFor;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Apology> apologies = new ArrayList<>();

    @Embedded
    private @Nullable LimitExtension extension;

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
        waits = new Waits(supplementClock);
    }

    /** Works out anew when all is due, unless the clock still stands; a date that moves is told to the citizen with it. */
    void runOn(Walk walk, Schedule schedule) {
        if (isPaused()) {
            return;
        }
        var before = due;
        terms = terms.by(schedule.calendarNow(agency));
        var read = read(schedule);
        terms = terms.provisional(read.isProvisional());
        due = read.due();
        nearDueFrom = Schedule.nearDueFrom(read);
        held = due.equals(before) || isReappointedBeyond(due) ? held : due;
        walk.running().forEach(step -> step.dueBy(dueOf(walk, step, schedule)));
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
        var pausedAt = waits.pausedAt();
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

    /** Works out when there is something to say about the dates; nothing while the clock stands still or the case is closed. */
    void lookOut(List<CaseStep> running, Watch watch, Instant now) {
        alarm = alarm == null ? new Alarm() : alarm;
        alarm.ring(running.isEmpty() || isPaused() ? null : watch.next(dates(running), now));
    }

    /** Nothing stands still any more. */
    void end(String account, Instant now) {
        waits.end(account, now);
    }

    private CaseDates dates(List<CaseStep> running) {
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
                running.stream().map(CaseStep::dates).toList(),
                said.ofPromise());
    }

    /** Works out from when on the dossier is near its due date. */
    void foresee(Schedule schedule) {
        nearDueFrom = Schedule.nearDueFrom(read(schedule));
    }

    /** The clock as the law reads it. */
    DossierClock read(Schedule schedule) {
        return schedule.clock(agency, terms.calendarVersion(), terms.limit(), waits.supplementClock(), history());
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
        return Schedule.light(waits.pausedAt(), nearDueFrom, due, now);
    }

    /** How a case that ends now has kept its date; a clock that stands still is never late. */
    Verdict verdict(Instant now) {
        var pausedAt = waits.pausedAt();
        return Facts.verdict(pausedAt != null && pausedAt.isBefore(now) ? pausedAt : now, due);
    }

    private List<ClockEvent> history() {
        var history = new ArrayList<ClockEvent>();
        history.add(new ClockEvent.Started(acceptedAt, promisedFor));
        history.addAll(waits.standstills().events());
        extension().map(LimitExtension::event).ifPresent(history::add);
        for (var apology : apologies) {
            history.add(new ClockEvent.Reappointed(apology.issuedAt(), apology.newDate(), apology.exemption()));
        }
        history.sort(Comparator.comparing(ClockEvent::at));
        return history;
    }

    /** Never later than its dossier, nor than its part where that has a limit; the step that ends such a part has all of it. */
    Instant dueOf(Walk walk, CaseStep step, Schedule schedule) {
        var from = step.startedAt().orElseThrow();
        var ended = waits.standstills().endedSince(from);
        var latest = new PartDates(this, walk, schedule).latest(step);
        if (walk.endsLimited(step)) {
            return latest;
        }
        return schedule.stepDue(step.agency(), step.share(), from, waits.supplementClock(), ended, latest);
    }

    /** Counts once the clock is read again. */
    void extend(LimitExtension by) {
        extension = by;
    }

    Optional<LimitExtension> extension() {
        return Optional.ofNullable(extension);
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

    boolean isPaused() {
        return waits.pausedAt() != null;
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(waits.pausedAt());
    }

    List<Apology> apologies() {
        return List.copyOf(apologies);
    }

    Waits waits() {
        return waits;
    }
}
