package vn.onestop.standalone.roam;

import java.util.Map;

/** A key for each request, so that it happens once however often it is sent. */
final class Keys {

    private final String run;
    private int given;

    /** @param run tells this run's requests from those of any other */
    Keys(String run) {
        this.run = run;
    }

    Map<String, String> next() {
        return Map.of("Idempotency-Key", "roam-" + run + "-" + ++given);
    }
}
