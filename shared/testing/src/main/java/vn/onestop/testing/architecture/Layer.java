package vn.onestop.testing.architecture;

import java.util.regex.Pattern;

/** Where a class stands in its feature: {@code web → root ← messaging}. */
enum Layer {
    ROOT,
    WEB,
    MESSAGING,
    /** Not in a feature of a service. */
    ELSEWHERE;

    private static final Pattern FEATURE =
            Pattern.compile("vn\\.onestop\\.\\w+\\.(?<feature>\\w+)(?<below>\\.(?<layer>web|messaging)(\\..*)?)?");

    static Layer of(String packageName) {
        var feature = FEATURE.matcher(packageName);
        if (!feature.matches()) {
            return ELSEWHERE;
        }
        return switch (feature.group("layer")) {
            case "web" -> WEB;
            case "messaging" -> MESSAGING;
            case null, default -> ROOT;
        };
    }

    boolean mayKnow(Layer other) {
        return switch (this) {
            case ROOT -> other != WEB && other != MESSAGING;
            case WEB -> other != MESSAGING;
            case MESSAGING -> other != WEB;
            case ELSEWHERE -> true;
        };
    }
}
