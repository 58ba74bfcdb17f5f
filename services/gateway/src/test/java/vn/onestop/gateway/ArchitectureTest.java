package vn.onestop.gateway;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /** The first page is for everybody; what it shows depends on who has signed in. */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of("StartPage.show");
    }
}
