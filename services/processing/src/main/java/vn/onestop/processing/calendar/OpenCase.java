package vn.onestop.processing.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.Standstills;
import vn.onestop.time.ClockEvent;

/**
 * What of an open case decides about its dates.
 *
 * @param agency whose office hours the promise was computed with
 * @param competentAgency agency that decides
 * @param held the date the citizen was told last
 * @param steps those that run and have a due time of their own
 * @param standstills when its clock did not run
 * @param extension that the limit was made longer as the procedure allows
 */
record OpenCase(
        UUID dossierId,
        String code,
        String agency,
        String competentAgency,
        Instant acceptedAt,
        Instant promisedFor,
        Dates dates,
        Instant held,
        Limit limit,
        String calendarVersion,
        SupplementClock supplementClock,
        long sequence,
        List<RunningStep> steps,
        Standstills standstills,
        @Nullable ClockEvent extension) {

    /** @param part the part it belongs to, where that has a limit of its own */
    record RunningStep(
            int ordinal,
            String agency,
            Share share,
            Instant startedAt,
            @Nullable LimitedPart part) {}

    /** @param ends whether it ends with the step, which then has all of it */
    record LimitedPart(String agency, Limit limit, Instant startedAt, boolean ends) {}

    /**
     * When a case and the steps that run are due.
     *
     * @param stepDues by ordinal; none while the clock stands still
     */
    record Dates(Instant due, Instant nearDueFrom, boolean provisional, Map<Integer, Instant> stepDues) {
        Dates {
            stepDues = Map.copyOf(stepDues);
        }
    }

    OpenCase with(List<RunningSteps.Dated> running) {
        var dues = running.stream().collect(toMap(dated -> dated.step().ordinal(), RunningSteps.Dated::due));
        return with(
                new Dates(dates.due(), dates.nearDueFrom(), dates.provisional(), dues),
                running.stream().map(RunningSteps.Dated::step).toList(),
                standstills);
    }

    OpenCase with(Standstills others) {
        return with(dates, steps, others);
    }

    private OpenCase with(Dates otherDates, List<RunningStep> otherSteps, Standstills others) {
        return new OpenCase(
                dossierId,
                code,
                agency,
                competentAgency,
                acceptedAt,
                promisedFor,
                otherDates,
                held,
                limit,
                calendarVersion,
                supplementClock,
                sequence,
                otherSteps,
                others,
                extension);
    }

    List<ClockEvent> history() {
        var history = new ArrayList<ClockEvent>();
        history.add(new ClockEvent.Started(acceptedAt, promisedFor));
        history.addAll(standstills.events());
        if (extension != null) {
            history.add(extension);
            history.sort(Comparator.comparing(ClockEvent::at));
        }
        return history;
    }
}
