package vn.onestop.processing.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.Pause;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.PauseCause;

/**
 * What of an open case decides about its dates.
 *
 * @param agency whose office hours the promise was computed with
 * @param competentAgency agency that decides
 * @param held the date the citizen was told last
 * @param step where it stands, when that step has a due time of its own
 * @param asked when papers were asked for and when they came, in order
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
        List<Asked> asked) {

    record CurrentStep(String agency, Share share, Instant startedAt) {}

    record Asked(Instant at, @Nullable Instant received) {}

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

    OpenCase with(List<Asked> requests) {
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
                requests);
    }

    List<ClockEvent> history() {
        var history = new ArrayList<ClockEvent>(1 + 2 * asked.size());
        history.add(new ClockEvent.Started(acceptedAt, promisedFor));
        for (var request : asked) {
            history.add(new ClockEvent.Paused(request.at(), PauseCause.SUPPLEMENT, null));
            if (request.received() != null) {
                history.add(new ClockEvent.Resumed(request.received()));
            }
        }
        return history;
    }

    List<Pause> pausesSince(Instant start) {
        var pauses = new ArrayList<Pause>(asked.size());
        for (var request : asked) {
            if (request.received() != null && !request.at().isBefore(start)) {
                pauses.add(new Pause(request.at(), request.received()));
            }
        }
        return pauses;
    }
}
