package vn.onestop.intake.registration;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.web.InvalidFields;

/** Holds what was handed in against what the procedure asks for (thành phần hồ sơ). */
final class Completeness {

    private Completeness() {}

    /** @throws PapersMissing naming every required paper that is not there */
    static void check(ProcedurePublished procedure, List<HandedIn> papers) {
        checkKnown(procedure, papers);
        var there = papers.stream().map(HandedIn::ordinal).collect(toSet());
        var missing = procedure.papers().stream()
                .filter(Paper::required)
                .filter(paper -> !there.contains(paper.ordinal()))
                .toList();
        if (!missing.isEmpty()) {
            throw new PapersMissing(missing);
        }
    }

    /** A paper may be there as an original and as a copy, but each is said once and belongs to the procedure. */
    static void checkKnown(ProcedurePublished procedure, List<HandedIn> papers) {
        var known = procedure.papers().stream().map(Paper::ordinal).collect(toSet());
        var seen = new HashSet<List<Object>>();
        var wrong = InvalidFields.collect();
        for (int i = 0; i < papers.size(); i++) {
            var paper = papers.get(i);
            if (!known.contains(paper.ordinal())) {
                wrong.add("papers[" + i + "].ordinal", "field.paper-unknown", paper.ordinal(), procedure.code());
            } else if (!seen.add(List.of(paper.ordinal(), paper.kind()))) {
                wrong.add("papers[" + i + "].ordinal", "field.paper-twice", paper.ordinal());
            }
        }
        wrong.throwIfAny();
    }
}
