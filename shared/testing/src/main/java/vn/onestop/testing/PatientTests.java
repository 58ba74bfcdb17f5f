package vn.onestop.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A test that waits for something gives a busy computer time; one that waits in vain fails all the same, only later. Ten
 * seconds, as usual, are too short where two cores run a service, its database, a broker and the test.
 */
public final class PatientTests implements LauncherSessionListener {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(PATIENCE);
    }
}
