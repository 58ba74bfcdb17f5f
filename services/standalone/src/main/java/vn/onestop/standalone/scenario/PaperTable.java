package vn.onestop.standalone.scenario;

import java.util.ArrayList;

/** What is kept on paper, or was printed. */
final class PaperTable {

    private static final String ROW = "  %-38s %16s";

    private PaperTable() {}

    static Table of(Comparison<Kept> papers) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("PAPERS", "DOSSIERS"));
        for (var kind : Kept.Kind.values()) {
            lines.add(ROW.formatted(kind.meaning(), papers.share(kept -> kept.kind() == kind)));
        }
        return new Table(lines, papers.differences(Kept::said).toList());
    }
}
