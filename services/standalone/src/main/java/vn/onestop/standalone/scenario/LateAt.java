package vn.onestop.standalone.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.scenario.Course.State;

/** That a dossier was decided late, and that this agency is to blame. */
record LateAt(String code, String agency) {

    private static final String NOBODY = "no agency";

    static Set<LateAt> expectedOf(Course course) {
        return Optional.ofNullable(course.errand().lateAgency())
                .filter(_ -> course.state() == State.GRANTED)
                .map(agency -> new LateAt(course.code(), agency))
                .stream()
                .collect(Collectors.toSet());
    }

    /** As the officials' view of the case puts it. */
    static Set<LateAt> shown(JsonNode view) {
        if (!view.at("/decision/verdict").asString("").equals("LATE")) {
            return Set.of();
        }
        var code = view.get("code").asString();
        var late = view.get("parts")
                .valueStream()
                .filter(part -> part.get("late").asBoolean())
                .map(part -> new LateAt(code, part.at("/agency/code").asString()))
                .collect(Collectors.toSet());
        return late.isEmpty() ? Set.of(new LateAt(code, NOBODY)) : late;
    }

    String said() {
        return code + " was late at " + agency;
    }
}
