package vn.onestop.processing.route;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.catalogue.Catalogue.Edition;
import vn.onestop.time.WorkingTime;

/** Working times from what intake last published; a new calendar or new hours count from the next question on. */
@Component
class CatalogueWorkingTimes implements WorkingTimes {

    private final Catalogue catalogue;
    private final OfficeTimes officeTimes = new OfficeTimes();
    private final Map<Edition, WorkingTime> made = new ConcurrentHashMap<>();

    CatalogueWorkingTimes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public WorkingTime now(String agency) {
        return of(catalogue.edition(agency, null).orElseThrow());
    }

    @Override
    public WorkingTime by(String calendarVersion, String agency) {
        return of(catalogue.edition(agency, calendarVersion).orElseThrow());
    }

    private WorkingTime of(Edition edition) {
        return made.computeIfAbsent(
                edition,
                _ -> officeTimes.of(
                        catalogue.calendar(edition.calendar()).orElseThrow(),
                        catalogue.agency(edition.agency()).orElseThrow()));
    }
}
