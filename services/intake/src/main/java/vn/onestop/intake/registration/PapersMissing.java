package vn.onestop.intake.registration;

import java.util.List;
import java.util.Map;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Required papers were not handed in; each is named. */
final class PapersMissing extends Problem {

    private static final ProblemType TYPE = ProblemType.unprocessable("papers-missing");

    PapersMissing(List<Paper> papers) {
        super(TYPE, Map.of("papers", List.copyOf(papers)), papers.size());
    }
}
