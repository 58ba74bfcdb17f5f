package vn.onestop.web;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /** Says what went wrong to whoever asked. */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of("ProblemErrors.answer");
    }
}
