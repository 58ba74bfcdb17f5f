package vn.onestop.standalone.roam;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.roam.Life.Dates;

/** A case as processing shows it, beside the model. */
final class Shown {

    private Shown() {}

    /** What a move may do with the dates. */
    enum Clock {
        RUNS_ON,
        /** A wait may have ended, or the limit grown. */
        MAY_MOVE,
        /** The citizen is told another date. */
        IS_TOLD
    }

    /**
     * The life remembers the dates that are shown.
     *
     * @throws Disagreement naming what differs
     */
    static void compare(Life life, Clock clock, JsonNode view) {
        same("status", life.stand.asCase(), view.get("status").asString());
        same("version", life.version, view.get("version").asInt());
        if (!life.stand.isOver()) {
            same("step", life.step, view.get("currentStep").asInt());
            var step = view.get("steps").get(life.step - 1);
            var holder = life.holder == null ? "" : life.holder.name();
            same("holder", holder, step.path("official").asString(""));
        }
        var seen = dates(view);
        same("clock stands still", life.isPaused(), seen.paused() != null);
        compare(life, clock, seen);
        life.dates = seen;
    }

    private static void compare(Life life, Clock clock, Dates seen) {
        var before = life.dates;
        if (before == null) {
            return;
        }
        same("first promise", before.promised(), seen.promised());
        if (clock == Clock.MAY_MOVE) {
            mayHaveMoved(life, before, seen);
        } else {
            same("due date", before.due(), seen.due());
            same("date told", clock == Clock.IS_TOLD ? life.apologisedFor : before.held(), seen.held());
        }
    }

    /** It never comes nearer; what was told with an apology stays when it is later than the new one. */
    private static void mayHaveMoved(Life life, Dates before, Dates seen) {
        var moved = !seen.due().equals(before.due());
        if (seen.due().isBefore(before.due()) || life.isPaused() && moved) {
            throw new Disagreement("the due date went from " + before.due() + " to " + seen.due());
        }
        var stays = !moved
                || before.held().equals(life.apologisedFor) && before.held().isAfter(seen.due());
        same("date told", stays ? before.held() : seen.due(), seen.held());
    }

    private static Dates dates(JsonNode view) {
        var clock = view.get("clock");
        var paused = clock.path("pausedAt").asString("");
        return new Dates(
                instant(clock, "acceptedAt"),
                instant(clock, "promisedFor"),
                instant(clock, "due"),
                instant(clock, "held"),
                paused.isEmpty() ? null : Instant.parse(paused));
    }

    private static Instant instant(JsonNode clock, String field) {
        return Instant.parse(clock.get(field).asString());
    }

    static void same(String what, @Nullable Object expected, Object shown) {
        if (!Objects.equals(expected, shown)) {
            throw new Disagreement(what + " expected " + expected + ", shown " + shown);
        }
    }
}
