package vn.onestop.processing.route;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.officetime.Terms;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.DossierClock;
import vn.onestop.time.NearDueRule;
import vn.onestop.time.PauseCause;
import vn.onestop.time.TrafficLight;
import vn.onestop.time.WorkingTime;

/** When dossiers and their steps are due, by calendar and office hours. */
@Component
public class Schedule {

    /** The end of the dossier cuts a step off only after its pauses are counted. */
    private static final Instant NO_END = Instant.parse("2199-12-31T00:00:00Z");

    private final WorkingTimes workingTimes;

    public Schedule(WorkingTimes workingTimes) {
        this.workingTimes = workingTimes;
    }

    /** The clock of a dossier, read with a version of the calendar. */
    public DossierClock clock(
            String agency, String calendarVersion, Limit limit, SupplementClock mode, List<ClockEvent> history) {
        return clock(workingTimes.by(calendarVersion, agency), limit, mode, history);
    }

    /** Version of the calendar that counts now. */
    public String calendarNow(String agency) {
        return workingTimes.now(agency).calendar().version();
    }

    /** Whether officials of the agency work at this instant. */
    public boolean isWorking(String agency, Instant instant) {
        return workingTimes.now(agency).isWorking(instant);
    }

    /**
     * When a step is due: it may take its share of the limit, stands still or begins anew with the clock of its dossier,
     * and never outlasts it.
     *
     * @param ended the standstills of the clock since the step began
     */
    public Instant stepDue(
            String agency,
            CatalogueEvent.Share share,
            Instant from,
            SupplementClock mode,
            List<Standstill> ended,
            Instant dossierDue) {
        return stepDue(workingTimes.now(agency), share, from, mode, ended, dossierDue);
    }

    /** When a part of an agency is due that has a limit of its own, which stands still or begins anew with the whole. */
    public Instant partDue(String agency, Limit limit, Instant from, SupplementClock mode, List<Standstill> ended) {
        return partDue(workingTimes.now(agency), limit, from, mode, ended);
    }

    /** The same by a certain working time of the agency. */
    public static Instant partDue(
            WorkingTime time, Limit limit, Instant from, SupplementClock mode, List<Standstill> ended) {
        var history = new ArrayList<ClockEvent>();
        history.add(new ClockEvent.Started(from, from));
        for (var stand : ended) {
            history.add(new ClockEvent.Paused(stand.from(), stand.cause(), null));
            history.add(new ClockEvent.Resumed(requireNonNull(stand.until())));
        }
        return clock(time, limit, mode, history).due();
    }

    /** When steps are due that follow one another and take no more than their shares. */
    public Instant stepsDue(
            String agency,
            List<CatalogueEvent.Share> shares,
            Instant from,
            SupplementClock mode,
            List<Standstill> ended) {
        var time = workingTimes.now(agency);
        return ownDue(time, start -> inTurn(time, shares, start), from, mode, ended);
    }

    private static Instant inTurn(WorkingTime time, List<CatalogueEvent.Share> shares, Instant start) {
        var due = start;
        for (var share : shares) {
            due = time.stepDue(due, Terms.share(share), NO_END);
        }
        return due;
    }

    public WorkingTime time(String agency) {
        return workingTimes.now(agency);
    }

    /** The same by a certain working time of the agency that does the step. */
    public static Instant stepDue(
            WorkingTime time,
            CatalogueEvent.Share share,
            Instant from,
            SupplementClock mode,
            List<Standstill> ended,
            Instant dossierDue) {
        var own = Terms.share(share);
        var due = ownDue(time, start -> time.stepDue(start, own, NO_END), from, mode, ended);
        return due.isAfter(dossierDue) ? dossierDue : due;
    }

    private static Instant ownDue(
            WorkingTime time,
            UnaryOperator<Instant> running,
            Instant from,
            SupplementClock mode,
            List<Standstill> ended) {
        var due = running.apply(from);
        for (var stand : ended) {
            var until = requireNonNull(stand.until());
            if (mode == SupplementClock.RESTART && stand.cause() == PauseCause.SUPPLEMENT) {
                due = running.apply(until);
            } else if (!stand.from().isAfter(due)) {
                due = time.plus(due, time.officeTimeBetween(stand.from(), until));
            }
        }
        return due;
    }

    /** When an agency must have answered that is asked now, by its own office hours. */
    public Instant answerDue(String agency, Limit limit, Instant from) {
        return workingTimes.now(agency).due(from, Terms.limit(limit)).at();
    }

    /** How an agency stands that was asked and has not answered yet. */
    public TrafficLight answerLight(String agency, Limit limit, Instant from, Instant due, Instant now) {
        var near = NearDueRule.USUAL.from(workingTimes.now(agency), Terms.limit(limit), from, due);
        return light(null, near, due, now);
    }

    /** Office time in minutes from one instant to another; negative when the second comes first. */
    public long officeMinutes(String agency, Instant from, Instant until) {
        return workingTimes.now(agency).officeTimeBetween(from, until).toMinutes();
    }

    public static Instant nearDueFrom(DossierClock clock) {
        return clock.nearDueFrom(NearDueRule.USUAL);
    }

    /** What is overdue when the clock is stopped stays overdue. */
    public static TrafficLight light(@Nullable Instant pausedAt, Instant nearDueFrom, Instant due, Instant now) {
        if ((pausedAt == null ? now : pausedAt).isAfter(due)) {
            return TrafficLight.OVERDUE;
        }
        if (pausedAt != null) {
            return TrafficLight.PAUSED;
        }
        return now.isBefore(nearDueFrom) ? TrafficLight.IN_TIME : TrafficLight.NEAR_DUE;
    }

    /** The clock of a dossier, read with a certain working time of the agency that promised. */
    public static DossierClock clock(WorkingTime time, Limit limit, SupplementClock mode, List<ClockEvent> history) {
        return DossierClock.replay(time, Terms.of(limit, mode), history);
    }
}
