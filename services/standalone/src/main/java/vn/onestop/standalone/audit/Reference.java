package vn.onestop.standalone.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.WorkingTime;

/** Procedures, agencies and calendars as they were published last. */
final class Reference {

    private final Map<ProcedureRef, ProcedurePublished> procedures = new HashMap<>();
    private final Map<String, AgencyPublished> agencies = new HashMap<>();
    private final Map<String, CalendarPublished> calendars = new HashMap<>();
    private final OfficeTimes officeTimes = new OfficeTimes();

    void hear(CatalogueEvent event) {
        switch (event) {
            case ProcedurePublished procedure ->
                procedures.put(new ProcedureRef(procedure.code(), procedure.version()), procedure);
            case AgencyPublished agency -> agencies.put(agency.code(), agency);
            case CalendarPublished calendar -> calendars.put(calendar.version(), calendar);
            default -> {}
        }
    }

    Optional<ProcedurePublished> procedure(ProcedureRef ref) {
        return Optional.ofNullable(procedures.get(ref));
    }

    Optional<WorkingTime> workingTime(String calendarVersion, String agency) {
        var calendar = calendars.get(calendarVersion);
        var office = agencies.get(agency);
        return calendar == null || office == null ? Optional.empty() : Optional.of(officeTimes.of(calendar, office));
    }
}
