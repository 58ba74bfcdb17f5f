package vn.onestop.standalone.roam;

import java.util.Map;
import java.util.function.Consumer;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Answer;

/**
 * Something that somebody tries.
 *
 * @param kind what it is called in tables
 * @param path of the API
 * @param legal whether the law allows it where the dossier stands
 * @param effect what becomes of the dossier in the model when it is accepted
 */
record Move(
        String kind,
        Account by,
        String path,
        Map<String, Object> body,
        Map<String, String> headers,
        boolean legal,
        Consumer<Answer> effect) {

    boolean isAtTheCounter() {
        return !path.startsWith("/api/cases");
    }

    @Override
    public String toString() {
        return kind + " by " + by.name() + " with " + body;
    }
}
