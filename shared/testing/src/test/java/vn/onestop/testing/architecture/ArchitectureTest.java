package vn.onestop.testing.architecture;

import java.util.Set;

class ArchitectureTest extends KeepsTheRules {

    /** Cleans up when the JVM ends, where nobody is left to hear of a failure. */
    @Override
    protected Set<String> edge() {
        return Set.of("ServerDirectory");
    }
}
