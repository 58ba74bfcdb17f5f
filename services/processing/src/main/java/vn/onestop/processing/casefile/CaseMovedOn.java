package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody was faster: the case is not as this official saw it. */
final class CaseMovedOn extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("case-moved-on");

    CaseMovedOn(HistoryEntry first, int version) {
        super(
                TYPE,
                Map.of("actor", first.account(), "at", first.at(), "act", first.act(), "version", version),
                first.account(),
                Shown.word(first.act()),
                Shown.at(first.at()));
    }
}
