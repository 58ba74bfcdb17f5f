package vn.onestop.processing.route;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.onestop.web.Caller;

/** Sees the official in whoever asks. */
public final class Callers {

    private static final String AUDITOR = "AUDITOR";

    private Callers() {}

    /** Roles that do no steps, administrator for example, are left out. */
    public static Official official(Caller caller, String origin) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> caller.has(role.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new Official(caller.account(), caller.agency(), roles, origin, caller.has(AUDITOR));
    }
}
