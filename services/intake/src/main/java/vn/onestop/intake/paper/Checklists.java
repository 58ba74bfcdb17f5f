package vn.onestop.intake.paper;

import org.springframework.stereotype.Component;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.registration.Outlines;

/** Finds the checklist of a dossier, for the counter that took it. */
@Component
class Checklists {

    private final Outlines outlines;
    private final Catalogue catalogue;

    Checklists(Outlines outlines, Catalogue catalogue) {
        this.outlines = outlines;
        this.catalogue = catalogue;
    }

    Checklist of(String code, String agency) {
        var dossier = outlines.of(code, agency);
        return new Checklist(dossier, catalogue.procedure(dossier.procedure()));
    }
}
