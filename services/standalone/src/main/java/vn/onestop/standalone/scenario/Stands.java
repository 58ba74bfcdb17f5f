package vn.onestop.standalone.scenario;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One dossier as one service has it. */
record Stands(String code, Keeper keeper, String state) {

    /** Who keeps a state of dossiers. */
    enum Keeper {
        INTAKE,
        PROCESSING,
        TRACKING
    }

    /** How all three have to have it; nothing where the scenario itself lost it on the way, which is said elsewhere. */
    static Set<Stands> expectedOf(Course course) {
        return Standing.of(course).stream()
                .flatMap(standing -> of(standing).entrySet().stream())
                .map(state -> new Stands(course.code(), state.getKey(), state.getValue()))
                .collect(Collectors.toSet());
    }

    String said() {
        return code + " is " + state + " to " + keeper.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Keeper, String> of(Standing standing) {
        var states = new EnumMap<Keeper, String>(Keeper.class);
        states.put(Keeper.INTAKE, standing.intake());
        if (standing.processing() != null) {
            states.put(Keeper.PROCESSING, standing.processing());
        }
        states.put(Keeper.TRACKING, Integer.toString(standing.portalCode()));
        return states;
    }
}
