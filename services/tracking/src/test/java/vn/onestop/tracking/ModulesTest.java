package vn.onestop.tracking;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void featuresKnowEachOtherOnlyByWhatTheyShowAndNeverInCircles() {
        ApplicationModules.of(TrackingApplication.class).verify();
    }
}
