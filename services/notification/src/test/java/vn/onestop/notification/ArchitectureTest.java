package vn.onestop.notification;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /** Zalo's signature over what it says is the permission. */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of("ZaloDoor.hear");
    }
}
