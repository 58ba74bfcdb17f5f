package vn.onestop.tracking.timeline;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.Registration;

/** Writes down what the other services say. What is written already stays as it is, so saying it twice does no harm. */
@Service
public class Recording {

    private final Dossiers dossiers;
    private final Corrections corrections;
    private final Facts facts;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher listeners;

    Recording(
            Dossiers dossiers,
            Corrections corrections,
            Facts facts,
            Catalogue catalogue,
            ApplicationEventPublisher listeners) {
        this.dossiers = dossiers;
        this.corrections = corrections;
        this.facts = facts;
        this.catalogue = catalogue;
        this.listeners = listeners;
    }

    @Transactional
    public void openings(List<? extends DossierEvent> events) {
        dossiers.keep(events.stream()
                .filter(Registration.class::isInstance)
                .map(Registration.class::cast)
                .toList());
        corrections.keep(events);
        keep(events);
    }

    @Transactional
    public void facts(List<? extends AboutDossier> events) {
        keep(events);
    }

    private void keep(List<? extends AboutDossier> events) {
        facts.keep(events);
        listeners.publishEvent(new FactsKept(List.copyOf(events)));
    }

    public void catalogue(List<? extends CatalogueEvent> events) {
        catalogue.keep(events);
    }
}
