package vn.onestop.standalone.machine;

import java.util.Locale;

/** The services, in the order in which they are shown. */
public enum Service {
    GATEWAY(8080, false),
    INTAKE(8081, true),
    PROCESSING(8082, true),
    NOTIFICATION(8083, true),
    TRACKING(8084, true);

    private final int usualPort;
    private final boolean keepsData;

    Service(int usualPort, boolean keepsData) {
        this.usualPort = usualPort;
        this.keepsData = keepsData;
    }

    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    int usualPort() {
        return usualPort;
    }

    /** Whether it has a database, named like itself, and listens to Kafka. */
    boolean keepsData() {
        return keepsData;
    }
}
