package vn.onestop.tracking.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;

/** Reads the examples that come with the contracts. */
final class Examples {

    private Examples() {}

    static <E extends Event> E read(String name, Class<E> family) {
        var wireName = "vn.onestop." + name + ".v1";
        try (var data = Event.class.getResourceAsStream("/examples/2026-11/" + wireName + ".json")) {
            return family.cast(EventJson.read(wireName, data.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
