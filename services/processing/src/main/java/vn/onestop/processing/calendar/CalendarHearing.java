package vn.onestop.processing.calendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.processing.casefile.Latecomers;
import vn.onestop.processing.catalogue.Catalogue;

/** Hears of calendars and only notes what has to be done: it may take a minute, and others wait on the same topic. */
@Service
public class CalendarHearing {

    private final Catalogue catalogue;
    private final Latecomers latecomers;
    private final Tasks tasks;

    CalendarHearing(Catalogue catalogue, Latecomers latecomers, Tasks tasks) {
        this.catalogue = catalogue;
        this.latecomers = latecomers;
        this.tasks = tasks;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CatalogueEvent event) {
        switch (event) {
            case CalendarProposed proposal -> tasks.add(proposal.proposal(), proposal);
            case CalendarPublished calendar -> published(calendar);
            case AgencyPublished _, OfficialPublished _, ProcedurePublished _ -> {}
        }
    }

    /** The first calendar that is heard of changes nothing, nor does one that has been replaced already. */
    private void published(CalendarPublished calendar) {
        latecomers.waitForOpenings();
        catalogue.hear(calendar);
        if (catalogue.isSuccessor(calendar)) {
            tasks.add(calendar.version(), calendar);
        }
    }
}
