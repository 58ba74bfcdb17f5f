package vn.onestop.intake;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.testing.access.Access;

@IntakeTest
class AccessTest {

    private Access access;

    @BeforeEach
    void service(@Autowired ApplicationContext context) {
        access = Access.to(context);
    }

    @Test
    void everyEndpointStandsInTheTableWithThoseWhoMayCallIt() throws IOException {
        access.standsInTheTableOf("intake");
    }

    @Test
    void nobodyElseMayWhateverTheySend() {
        access.isRefusedToEverybodyElse();
    }

    @Test
    void anAuditorChangesNothing() {
        access.lendsAnAuditorNoHand();
    }
}
