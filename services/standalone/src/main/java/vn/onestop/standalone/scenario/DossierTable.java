package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.onestop.standalone.scenario.Course.State;

/** What came of the dossiers of each procedure. */
final class DossierTable {

    private static final int NAME = 44;
    private static final String ROW = "  %-10s %-44s %8s %8s %8s %8s %8s %8s %8s";

    private DossierTable() {}

    static Table of(List<Course> courses) {
        var procedures = courses.stream()
                .collect(Collectors.groupingBy(
                        course -> course.errand().procedureCode(), LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted(
                "PROCEDURE", "", "CAME", "REFUSED", "GRANTED", "DECLINED", "STOPPED", "OPEN", "RETURNED"));
        procedures.forEach((code, ofProcedure) -> {
            var name =
                    ofProcedure.getFirst().errand().procedure().at("/name/vi").asString();
            lines.add(row(code, name, new Counts(ofProcedure)));
        });
        lines.add(row("", "", new Counts(courses)));
        return new Table(lines, List.of());
    }

    private static String row(String code, String name, Counts counts) {
        return ROW.formatted(
                code,
                name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
                counts.all(),
                counts.of(State.REFUSED),
                counts.of(State.GRANTED),
                counts.of(State.DECLINED),
                counts.stopped(),
                counts.open(),
                counts.returned());
    }
}
