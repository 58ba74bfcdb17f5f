package vn.onestop.standalone.roam;

import java.util.HashMap;
import java.util.Map;
import vn.onestop.standalone.roam.Life.Made;

/** A move of a case that comes late, a second time, or for a case that does not exist. */
final class Spoilt {

    private static final String NO_SUCH_CODE = "H26.103.25.7-200101-9999";

    private final Life life;
    private final Chance chance;

    Spoilt(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    Move of(Move move) {
        return switch (chance.below(4)) {
            case 0 -> again(move);
            case 1 -> elsewhere(move);
            default -> stale(move);
        };
    }

    /** Meant for the case as it was, or as it never was: refused, unless that very move was made on what was seen. */
    private Move stale(Move move) {
        var version =
                chance.is(70) && life.version > 0 ? chance.below(life.version) : life.version + 1 + chance.below(3);
        var act = move.path().substring(CaseMove.path(life, "").length());
        var body = new HashMap<>(move.body());
        body.remove("version");
        var legal = version < life.version && life.made.get(version).equals(new Made(move.by(), act, body));
        return sent("stale", move.path(), CaseMove.with(body, version), new Made(move.by(), act, body), legal);
    }

    /** Sent once more, after whatever happened since: accepted, and nothing happens twice. */
    private Move again(Move move) {
        if (life.made.isEmpty()) {
            return stale(move);
        }
        var version = chance.below(life.made.size());
        var made = life.made.get(version);
        if (!(made.body() instanceof Map<?, ?> body)) {
            return stale(move);
        }
        var sent = new HashMap<String, Object>();
        body.forEach((field, value) -> sent.put(String.valueOf(field), value));
        return sent("sent again", CaseMove.path(life, made.act()), CaseMove.with(sent, version), made, true);
    }

    private Move elsewhere(Move move) {
        var path = move.path().replace(life.code, NO_SUCH_CODE);
        return new Move("unknown code", move.by(), path, move.body(), Map.of(), false, _ -> {});
    }

    private Move sent(String kind, String path, Map<String, Object> body, Made made, boolean legal) {
        return new Move(
                kind,
                made.by(),
                path,
                body,
                Map.of(),
                legal,
                answer -> Shown.compare(life, Shown.Clock.RUNS_ON, answer.body()));
    }
}
