package vn.onestop.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.ClockEvent.Extended;
import vn.onestop.time.ClockEvent.Finished;
import vn.onestop.time.ClockEvent.Paused;
import vn.onestop.time.ClockEvent.Reappointed;
import vn.onestop.time.ClockEvent.Resumed;
import vn.onestop.time.ClockEvent.Started;

/**
 * The clock of one dossier: runs from its acceptance, stands still while others are waited for, and knows when the law
 * wants it done. Immutable; it is nothing but what happened to it, read with a calendar and office hours.
 *
 * <p>A pause that begins after the limit has run out takes nothing out of it: what is overdue stays overdue.
 */
public final class DossierClock {

    private final WorkingTime time;
    private final ClockTerms terms;
    private final List<ClockEvent> history;
    private final ClockState state;

    private DossierClock(WorkingTime time, ClockTerms terms, List<ClockEvent> history, ClockState state) {
        this.time = time;
        this.terms = terms;
        this.history = List.copyOf(history);
        this.state = state;
    }

    /** A clock that starts with the acceptance, and promises the date that is known then. */
    public static DossierClock start(WorkingTime time, ClockTerms terms, Instant acceptedAt) {
        var promised = Course.begin(time, acceptedAt, terms).due();
        return replay(time, terms, List.of(new Started(acceptedAt, promised)));
    }

    /** The clock to which all this happened; the first is its start. */
    public static DossierClock replay(WorkingTime time, ClockTerms terms, List<ClockEvent> history) {
        if (history.isEmpty() || !(history.getFirst() instanceof Started started)) {
            throw new OutOfOrder("a clock begins with its start");
        }
        var state = ClockState.started(time, terms, started);
        for (var event : history.subList(1, history.size())) {
            state = state.apply(time, terms, event);
        }
        return new DossierClock(time, terms, history, state);
    }

    /** The same dossier under another calendar or other office hours. */
    public DossierClock readWith(WorkingTime other) {
        return replay(other, terms, history);
    }

    /** Stands still for a cause that the procedure's text takes out of the limit. */
    public DossierClock pause(Instant at, PauseCause cause) {
        return pause(at, cause, null);
    }

    /** Stands still; a second request for papers needs an exemption. */
    public DossierClock pause(Instant at, PauseCause cause, @Nullable Exemption exemption) {
        if (state.open() != null) {
            throw new AlreadyPaused("paused since " + state.open().at());
        }
        if (!terms.allows(cause)) {
            throw new PauseNotAllowed("the procedure does not take %s out of its limit".formatted(cause));
        }
        if (cause == PauseCause.SUPPLEMENT && state.supplements() > 0 && exemption == null) {
            throw new SecondSupplement("papers were asked for %d times already".formatted(state.supplements()));
        }
        return then(new Paused(at, cause, exemption));
    }

    /** Runs on, or again from the start, once what was waited for is there. */
    public DossierClock resume(Instant at) {
        var open = state.open();
        if (open == null) {
            throw new NotPaused("the clock is not paused");
        }
        if (at.isBefore(open.at())) {
            throw new PauseEndsBeforeItBegins("a pause from %s to %s".formatted(open.at(), at));
        }
        return then(new Resumed(at));
    }

    /** Makes the limit itself longer, as the procedure's text allows; before it has run out. */
    public DossierClock extend(Instant at, TimeLimit by, String reason) {
        requireNotOver(at, "an extension");
        return then(new Extended(at, by, reason));
    }

    /** Apologises and gives a new date: once, before the limit has run out, or else with the head's exemption. */
    public DossierClock reappoint(Instant at, Instant newDate, @Nullable Exemption exemption) {
        if (exemption == null) {
            requireNotOver(at, "a new date");
            if (!state.appointments().isEmpty()) {
                throw new SecondReappointment("a new date was given already: "
                        + state.appointments().getLast().newDate());
            }
        }
        return then(new Reappointed(at, newDate, exemption));
    }

    /** Ends: decided and issued, or stopped. */
    public DossierClock finish(Instant at) {
        return then(new Finished(at));
    }

    private void requireNotOver(Instant at, String what) {
        if (!state.isPaused() && at.isAfter(due())) {
            throw new LimitAlreadyOver("%s at %s, but the limit ran out at %s".formatted(what, at, due()));
        }
    }

    private DossierClock then(ClockEvent event) {
        if (state.finishedAt() != null) {
            throw new ClockFinished("the clock ended at " + state.finishedAt());
        }
        if (event.at().isBefore(history.getLast().at())) {
            throw new OutOfOrder("%s is older than what happened at %s"
                    .formatted(event, history.getLast().at()));
        }
        var longer = new ArrayList<>(history);
        longer.add(event);
        return new DossierClock(time, terms, longer, state.apply(time, terms, event));
    }

    /** What happened, in order. */
    public List<ClockEvent> history() {
        return history;
    }

    public ClockTerms terms() {
        return terms;
    }

    /** The working time it is read with. */
    public WorkingTime time() {
        return time;
    }

    /** When the law wants it done, as far as is known now: a pause that is still open is not in it. */
    public Instant due() {
        return state.course().due();
    }

    /** The date promised at the acceptance, which stays in the statistics. */
    public Instant firstDue() {
        return state.firstDue();
    }

    /** The date the citizen was told last, by the law or with an apology. */
    public Instant appointment() {
        return state.appointments().isEmpty()
                ? due()
                : state.appointments().getLast().newDate();
    }

    /** Whether a year that the due date depends on has no notice of days off. */
    public boolean isProvisional() {
        return time.calendar().isProvisional(state.course().firstThatMatters(terms.limit()), Moment.dateOf(due()));
    }

    /** Every day of the run that counts, and what it was used for. */
    public List<DayUse> days() {
        return new Explainer(time, state.course(), terms, state.pauses()).explain(state.extensions());
    }

    /** Why it is due then; about the last run, where it had to run again. */
    public Explanation explanation() {
        var course = state.course();
        var years =
                time.calendar().incompleteYears(course.firstThatMatters(terms.limit()), Moment.dateOf(course.due()));
        return new Explanation(course.start(), terms.limit(), terms.dueTime(), course.due(), years, days());
    }

    /** How often papers were asked for. */
    public int supplements() {
        return state.supplements();
    }

    /** The cause for which the clock stands still. */
    public Optional<PauseCause> pausedFor() {
        return Optional.ofNullable(state.open()).map(Paused::cause);
    }

    /** The second phase (giai đoạn 2) begins when what the applicant owes is paid, and each further one likewise. */
    public int phase() {
        int phase = 1;
        @Nullable PauseCause waitedFor = null;
        for (var event : history) {
            if (event instanceof Paused paused) {
                waitedFor = paused.cause();
            } else if (event instanceof Resumed && waitedFor == PauseCause.FINANCIAL_OBLIGATION) {
                phase++;
            }
        }
        return phase;
    }

    /** From when on the dossier is near its due date. */
    public Instant nearDueFrom(NearDueRule rule) {
        return rule.from(time, terms.limit(), state.course());
    }

    public TrafficLight light(Instant now, NearDueRule rule) {
        var read = state.readAt(now);
        if (read.isAfter(due())) {
            return TrafficLight.OVERDUE;
        }
        if (state.isPaused()) {
            return TrafficLight.PAUSED;
        }
        return read.isBefore(nearDueFrom(rule)) ? TrafficLight.IN_TIME : TrafficLight.NEAR_DUE;
    }

    /** What is left, or by how much it is overdue; stands still while the clock does. */
    public TimeLeft left(Instant now) {
        return TimeLeft.of(time, state.readAt(now), due(), terms.limit().unit());
    }

    /** Days of the limit that are used up. */
    public long daysUsed(Instant now) {
        var today = Moment.dateOf(state.readAt(now));
        return days().stream()
                .filter(day -> day.use() == DayUse.Use.COUNTED && !day.date().isAfter(today))
                .count();
    }

    /** How it ended; empty while it has not. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(state.finishedAt()).map(end -> Verdict.of(state.readAt(end), due()));
    }
}
