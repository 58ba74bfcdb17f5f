package vn.onestop.notification;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.onestop.testing.access.Access;

class AccessTest extends NotificationTest {

    private Access access;

    @BeforeEach
    void service(@Autowired ApplicationContext context) {
        access = Access.to(context);
    }

    @Test
    void everyEndpointStandsInTheTableWithThoseWhoMayCallIt() throws IOException {
        access.standsInTheTableOf("notification");
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
