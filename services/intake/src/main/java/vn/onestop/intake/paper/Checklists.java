package vn.onestop.intake.paper;

import org.springframework.stereotype.Component;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.DossierOutline;
import vn.onestop.intake.registration.Outlines;
import vn.onestop.intake.registration.Sight;

/** Finds the checklist of a dossier. */
@Component
class Checklists {

    private final Outlines outlines;
    private final Sight sight;
    private final Catalogue catalogue;

    Checklists(Outlines outlines, Sight sight, Catalogue catalogue) {
        this.outlines = outlines;
        this.sight = sight;
        this.catalogue = catalogue;
    }

    /** For the counter that took it, which adds to it. */
    Checklist of(String code, String agency) {
        return of(outlines.of(code, agency));
    }

    /** For whoever looks at it, which is written down. */
    Checklist shown(String code, Onlooker by, Shown shown) {
        return of(sight.outline(code, by, shown));
    }

    private Checklist of(DossierOutline dossier) {
        return new Checklist(dossier, catalogue.procedure(dossier.procedure()));
    }
}
