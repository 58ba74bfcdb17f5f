package vn.onestop.intake.registration;

import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody brought a dossier to a counter outside its hours; the same dossier can be taken once it opens. */
final class CounterIsClosed extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("counter-closed");

    CounterIsClosed(AgencyPublished agency) {
        super(TYPE, agency.name().vi(), agency.name().en());
    }
}
