package vn.onestop.processing;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void featuresKnowEachOtherOnlyByWhatTheyShowAndNeverInCircles() {
        ApplicationModules.of(ProcessingApplication.class).verify();
    }
}
