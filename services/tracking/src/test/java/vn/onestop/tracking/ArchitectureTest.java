package vn.onestop.tracking;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /** The code and the secret on a receipt are the permission. */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of("TrackController.track", "TrackController.withoutSecret", "TrackPage.form", "TrackPage.answer");
    }
}
