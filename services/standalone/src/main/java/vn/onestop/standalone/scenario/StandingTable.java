package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;
import vn.onestop.standalone.scenario.Stands.Keeper;

/** Where dossiers stand at the counter, at the officials' desks and for the citizen. */
final class StandingTable {

    private static final String ROW = "  %-38s %8s %14s %14s %14s";

    private StandingTable() {}

    /** @param standings by the code of the dossier */
    static Table of(Map<String, Standing> standings, Comparison<Stands> stands) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("DOSSIERS STAND", "PORTAL", "INTAKE", "PROCESSING", "TRACKING"));
        for (var standing : Standing.values()) {
            Predicate<Stands> which = one -> standings.get(one.code()) == standing;
            lines.add(ROW.formatted(
                    standing.meaning(),
                    standing.portalCode(),
                    share(stands, Keeper.INTAKE, which),
                    share(stands, Keeper.PROCESSING, which),
                    share(stands, Keeper.TRACKING, which)));
        }
        return new Table(lines, stands.differences(Stands::said).toList());
    }

    /** Those that stand elsewhere are not among them. */
    private static String share(Comparison<Stands> stands, Keeper keeper, Predicate<Stands> which) {
        return stands.share(which.and(one -> one.keeper() == keeper).and(stands.expected()::contains));
    }
}
