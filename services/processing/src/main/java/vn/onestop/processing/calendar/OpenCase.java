package vn.onestop.processing.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param step where it stands, when that step has a due time of its own
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
        @Nullable CurrentStep step,
        Standstills standstills,
        @Nullable ClockEvent extension) {

    record CurrentStep(String agency, Share share, Instant startedAt) {}

    /**
     * When a case and its current step are due.
     *
     * @param stepDue none while the clock stands still
     */
    record Dates(
            Instant due,
            Instant nearDueFrom,
            boolean provisional,
            @Nullable Instant stepDue) {}

    OpenCase with(Standstills others) {
        return new OpenCase(
                dossierId,
                code,
                agency,
                competentAgency,
                acceptedAt,
                promisedFor,
                dates,
                held,
                limit,
                calendarVersion,
                supplementClock,
                sequence,
                step,
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
