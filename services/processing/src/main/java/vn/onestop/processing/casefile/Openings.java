package vn.onestop.processing.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Topics;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Route;
import vn.onestop.processing.route.Schedule;

/** Opens a case for each accepted dossier, once and as soon as everything it needs is known. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Openings {

    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    private final Desk desk;
    private final WaitingDossiers waiting;
    private final Latecomers latecomers;
    private final Catalogue catalogue;
    private final Schedule schedule;
    private final Payments payments;

    Openings(
            Desk desk,
            WaitingDossiers waiting,
            Latecomers latecomers,
            Catalogue catalogue,
            Schedule schedule,
            Payments payments) {
        this.desk = desk;
        this.waiting = waiting;
        this.latecomers = latecomers;
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.payments = payments;
    }

    /** Comes before anything else of what is heard together. */
    void hold() {
        latecomers.hold();
    }

    /** Keeps what is published and opens the cases that waited for it. */
    void on(CatalogueEvent event) {
        if (event instanceof ProcedurePublished procedure) {
            Route.of(procedure, "", "");
        }
        latecomers.hold();
        waiting.lock();
        catalogue.hear(event);
        waiting.release().forEach(this::open);
    }

    void openOrWait(DossierAccepted dossier) {
        if (lacksSomething(dossier)) {
            waiting.lock();
            if (lacksSomething(dossier)) {
                waiting.add(dossier);
                LOG.info("case={} outcome=waits-for-catalogue", dossier.code());
                return;
            }
        }
        open(dossier);
    }

    private boolean lacksSomething(DossierAccepted dossier) {
        var agencies =
                Stream.of(dossier.receivedAt(), dossier.competentAgency()).collect(Collectors.toSet());
        return !catalogue.knows(dossier.procedure(), agencies, dossier.promise().calendarVersion());
    }

    private void open(DossierAccepted dossier) {
        var procedure = catalogue.procedure(dossier.procedure()).orElseThrow();
        var route = Route.of(procedure, dossier.receivedAt(), dossier.competentAgency());
        var file = new CaseFile(dossier, route, procedure.supplementClock());
        var system = Actor.system(dossier.receivedAt());
        desk.open(file, system, Topics.DOSSIERS, now -> file.open(schedule, system, now));
        latecomers.addIfLate(dossier);
        payments.hearWhatCameBefore(dossier.dossierId());
    }
}
