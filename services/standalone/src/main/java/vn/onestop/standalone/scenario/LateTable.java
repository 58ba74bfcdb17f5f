package vn.onestop.standalone.scenario;

import java.util.ArrayList;

/** To which of several agencies late dossiers are put. */
final class LateTable {

    private static final String ROW = "  %-38s %16s";

    private LateTable() {}

    static Table of(Comparison<LateAt> late, Catalogue catalogue) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("DECIDED LATE, BECAUSE OF", "DOSSIERS"));
        for (var agency : catalogue.partners()) {
            lines.add(ROW.formatted(
                    catalogue.name(agency), late.share(one -> one.agency().equals(agency))));
        }
        return new Table(lines, late.differences(LateAt::said).toList());
    }
}
