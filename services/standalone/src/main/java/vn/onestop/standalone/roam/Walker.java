package vn.onestop.standalone.roam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.onestop.standalone.scenario.Answer;
import vn.onestop.standalone.scenario.Api;

/** Tries one move after the other on dossiers of its own, and knows for each what the law says of it. */
final class Walker {

    private static final int DOSSIERS = 10;
    private static final int LEGAL = 62;
    private static final int LOOKED_AT = 5;
    private static final String PROBLEMS = "https://onestop.vn/problems/";

    private final String name;
    private final Api api;
    private final Eyes eyes;
    private final Chance chance;
    private final Whims whims;
    private final Newcomers newcomers;
    private final Tally tally;
    private final List<Life> lives = new ArrayList<>();
    private int steps;

    /** @param name says in a failure who it was */
    Walker(String name, Api api, List<Plan> plans, Chance chance, Keys keys, Tally tally) {
        this.name = name;
        this.api = api;
        this.eyes = new Eyes(api);
        this.chance = chance;
        this.whims = new Whims(chance, keys);
        this.newcomers = new Newcomers(plans, chance, keys, lives::add);
        this.tally = tally;
    }

    /** @throws Disagreement naming the step and the dossier, as soon as the system and the model differ */
    void walk(int most, Instant now) throws TimeoutException {
        chance.itIs(now);
        for (var i = 0; i < most; i++) {
            steps++;
            var life = someLife();
            if (life == null) {
                attempt("somebody new", newcomers.any());
            } else {
                step(life);
            }
        }
    }

    /** None where somebody new shall come. */
    private @Nullable Life someLife() {
        var open = lives.stream().filter(life -> !isDone(life)).toList();
        if (open.size() < DOSSIERS && chance.is(open.isEmpty() ? 100 : 12)) {
            return null;
        }
        return open.isEmpty() || chance.is(4) ? chance.any(lives) : chance.any(open);
    }

    private static boolean isDone(Life life) {
        return life.stand.isOver() && life.stand != Stand.DECIDED;
    }

    private void step(Life life) throws TimeoutException {
        try {
            if (life.officialsListen) {
                eyes.untilOfficialsKnow(life);
            }
            var move = whims.any(life, chance.is(LEGAL));
            if (move.isAtTheCounter() && life.counterListens) {
                eyes.untilTheCounterKnows(life);
            }
            var before = life.corrected;
            attempt(life.toString(), move);
            if (life.corrected && !before) {
                begin(life);
            }
            if (chance.is(LOOKED_AT)) {
                eyes.lookEverywhere(life);
            }
        } catch (Disagreement e) {
            throw named(life.toString(), e);
        }
    }

    private void attempt(String dossier, Move move) throws TimeoutException {
        var answer = api.post(move.by(), move.path(), move.body(), move.headers());
        tally.tried(move, answer);
        try {
            compare(move, answer);
        } catch (Disagreement e) {
            throw new Disagreement("%s, %s, answered %s: %s".formatted(dossier, move, answer.said(), e.getMessage()));
        }
    }

    private static void compare(Move move, Answer answer) {
        if (move.legal()) {
            Shown.same("accepted", true, answer.ok());
            move.effect().accept(answer);
        } else {
            Shown.same("refused", true, answer.status() / 100 == 4);
            Shown.same("a named problem", true, type(answer).startsWith(PROBLEMS));
        }
    }

    static String type(Answer answer) {
        return answer.body().path("type").asString("");
    }

    /** The dossier that is to mend the result: accepted by itself, for no fee. */
    private void begin(Life earlier) throws TimeoutException {
        var life = new Life(earlier.plan, earlier.clerk, earlier.online, eyes.correction(earlier), "", Stand.FREE);
        life.isFree = true;
        lives.add(life);
    }

    /** How the services show all of its dossiers in the end. */
    void lookAtAll() throws TimeoutException {
        for (var life : lives) {
            try {
                eyes.lookEverywhere(life);
            } catch (Disagreement e) {
                throw named(life.toString(), e);
            }
        }
    }

    private Disagreement named(String dossier, Disagreement why) {
        var message = String.valueOf(why.getMessage());
        return new Disagreement(name + ", step " + steps + ", " + dossier + ": " + message);
    }

    int dossiers() {
        return lives.size();
    }
}
