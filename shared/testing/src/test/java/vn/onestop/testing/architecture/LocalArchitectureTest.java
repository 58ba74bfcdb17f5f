package vn.onestop.testing.architecture;

import java.nio.file.Path;

/** Module shared/local, which cannot test itself with a module that is built on it. */
class LocalArchitectureTest extends KeepsTheRules {

    @Override
    protected Path module() {
        return Path.of("../local");
    }
}
