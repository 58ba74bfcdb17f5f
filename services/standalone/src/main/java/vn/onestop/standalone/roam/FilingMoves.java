package vn.onestop.standalone.roam;

import static vn.onestop.standalone.roam.Stand.FILED;
import static vn.onestop.standalone.roam.Stand.RETURNED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Answer;

/** 1 → 2, 1 → 3, 1 → 5 → 1 and the end before the acceptance: what was sent in, and the answer of the counter. */
final class FilingMoves {

    private final Life life;
    private final Chance chance;
    private final Keys keys;

    FilingMoves(Life life, Chance chance, Keys keys) {
        this.life = life;
        this.chance = chance;
        this.keys = keys;
    }

    /** Only what is complete. */
    Move accept() {
        var by = chance.mostly(life::isReceivedBy);
        var legal = life.stand == FILED && life.isReceivedBy(by) && life.papers.containsAll(life.plan.required());
        return of("accept what was filed", by, "acceptance", Map.of(), legal, answer -> {
            life.stand = Stand.FREE;
            life.officialsListen = true;
            Shown.same("code", life.code, answer.body().get("code").asString());
        });
    }

    Move refuse() {
        var by = chance.mostly(life::isReceivedBy);
        var body = Map.<String, Object>of("reason", "NOT_ELIGIBLE", "explanation", chance.words("Không đủ điều kiện"));
        return of(
                "refuse what was filed",
                by,
                "refusal",
                body,
                life.stand == FILED && life.isReceivedBy(by),
                _ -> life.stand = Stand.REFUSED);
    }

    /** Form 02 before the acceptance. */
    Move giveBack() {
        var by = chance.mostly(life::isReceivedBy);
        var ordinal = chance.is(90) ? any().ordinal() : life.plan.papers().size() + 1;
        var replyBy = chance.today().plusDays(chance.is(90) ? 1 + chance.below(4) : 0);
        var body = Map.<String, Object>of(
                "items",
                List.of(Map.of("ordinal", ordinal, "request", chance.words("Bản chụp không rõ"))),
                "legalBasis",
                "Điều 5 Thông tư 04/2020/TT-BTP",
                "replyBy",
                replyBy.toString());
        var legal = life.stand == FILED
                && life.isReceivedBy(by)
                && ordinal <= life.plan.papers().size()
                && replyBy.isAfter(chance.today());
        return of("return for papers", by, "return", body, legal, _ -> {
            life.stand = RETURNED;
            life.lastDay = replyBy;
        });
    }

    /** By who filed, or at the counter for a citizen who brings it. */
    Move complete() {
        var by = chance.mostly(this::isSenderOrCounter);
        var missing = life.plan.required().stream()
                .filter(ordinal -> !life.papers.contains(ordinal))
                .findFirst()
                .orElse(any().ordinal());
        var ordinal = chance.is(90) ? missing : life.plan.papers().size() + 1;
        var legal = life.stand == RETURNED
                && isSenderOrCounter(by)
                && ordinal <= life.plan.papers().size();
        return of(
                "bring what was missing",
                by,
                "completion",
                Map.of("papers", Newcomers.papers(List.of(ordinal))),
                legal,
                _ -> {
                    life.stand = FILED;
                    life.papers.add(ordinal);
                    life.lastDay = null;
                });
    }

    /** Taken back; or closed by the counter once the last day for the papers is over. */
    Move close() {
        var by = chance.mostly(this::isSenderOrCounter);
        var isForWant = chance.is(40);
        var body = new HashMap<String, Object>(Map.of("explanation", chance.words("Người nộp xin rút")));
        body.put("reason", isForWant ? "NOT_SUPPLEMENTED" : "WITHDRAWN");
        var isOver = life.stand == RETURNED && chance.today().isAfter(Objects.requireNonNull(life.lastDay));
        var legal = life.stands(FILED, RETURNED)
                && isSenderOrCounter(by)
                && (!isForWant || life.isReceivedBy(by) && isOver);
        return of("close before acceptance", by, "closure", body, legal, _ -> life.stand = Stand.CLOSED);
    }

    private boolean isSenderOrCounter(Account account) {
        return life.isReceivedBy(account) || life.bySelf && account.role().equals("CITIZEN");
    }

    private Paper any() {
        return chance.any(life.plan.papers());
    }

    private Move of(
            String kind, Account by, String act, Map<String, Object> body, boolean legal, Consumer<Answer> effect) {
        var path = "/api/filings/" + Objects.requireNonNull(life.filing) + "/" + act;
        return new Move(kind, by, path, body, keys.next(), legal, effect);
    }
}
