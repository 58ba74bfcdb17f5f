package vn.onestop.standalone.roam;

import java.util.HashMap;
import java.util.Map;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.roam.Life.Made;

/**
 * A move of a case: what is sent, and what the model knows of it. The answer to an accepted one has to show the case as
 * the model has it.
 *
 * @param act the end of its path
 */
record CaseMove(Life life, Account by, String act, Map<String, Object> body) {

    /** With the version of the case as it is. */
    Move move(String kind, boolean legal, Shown.Clock clock, Runnable effect) {
        return new Move(kind, by, path(life, act), with(body, life.version), Map.of(), legal, answer -> {
            life.made.add(new Made(by, act, body));
            life.version++;
            effect.run();
            Shown.compare(life, clock, answer.body());
        });
    }

    static String path(Life life, String act) {
        return "/api/cases/" + life.code + "/" + act;
    }

    static Map<String, Object> with(Map<String, Object> body, int version) {
        var sent = new HashMap<>(body);
        sent.put("version", version);
        return sent;
    }
}
