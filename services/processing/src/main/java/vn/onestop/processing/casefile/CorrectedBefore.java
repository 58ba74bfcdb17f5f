package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A new dossier mends this result already. */
final class CorrectedBefore extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("corrected-before");

    CorrectedBefore(Correction correction) {
        super(
                TYPE,
                Map.of("actor", correction.correctedBy(), "at", correction.correctedAt()),
                correction.correctedBy(),
                Shown.at(correction.correctedAt()));
    }
}
