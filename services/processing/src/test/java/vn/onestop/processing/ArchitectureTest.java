package vn.onestop.processing;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /** The pass that looking a dossier up gives is the permission to fetch its result. */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of("FetchController.fetch");
    }
}
