package vn.onestop.canary.nodisabledtests;

import org.junit.jupiter.api.Disabled;

/** Wrong on purpose: a test that does not run. */
@Disabled("some day")
class Asleep {}
