package vn.onestop.processing.calendar;

import java.util.HashMap;
import java.util.Map;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.WorkingTimes;
import vn.onestop.time.WorkingTime;

/** One run of the worker, with the working times that it has made on the way. */
final class Run {

    private final Catalogue catalogue;
    private final WorkingTimes workingTimes;
    private final int batch;
    private final OfficeTimes officeTimes = new OfficeTimes();
    private final Map<String, Times> made = new HashMap<>();

    Run(Catalogue catalogue, WorkingTimes workingTimes, int batch) {
        this.catalogue = catalogue;
        this.workingTimes = workingTimes;
        this.batch = batch;
    }

    int batch() {
        return batch;
    }

    /** By the calendar that counts now, also when one that counted before asked for the work. */
    Times inForce() {
        var version = catalogue.latestCalendarVersion().orElseThrow();
        return made.computeIfAbsent(
                "calendar/" + version, _ -> new Times(version, agency -> workingTimes.by(version, agency)));
    }

    Times proposed(CalendarProposed proposal) {
        return made.computeIfAbsent(proposal.partitionKey(), _ -> {
            var calendar = OfficeTimes.calendar(proposal);
            return new Times(
                    proposal.proposal(),
                    agency -> new WorkingTime(
                            calendar, officeTimes.hours(catalogue.agency(agency).orElseThrow())));
        });
    }
}
