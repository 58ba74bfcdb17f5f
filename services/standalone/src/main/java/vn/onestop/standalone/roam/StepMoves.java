package vn.onestop.standalone.roam;

import static vn.onestop.standalone.roam.Stand.FREE;
import static vn.onestop.standalone.roam.Stand.IN_WORK;
import static vn.onestop.standalone.roam.Stand.ISSUING;
import static vn.onestop.standalone.roam.Stand.SIGNED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.roam.Shown.Clock;

/** 2 → 4 → 9: the steps of a case, one after the other, to the result and its correction. */
final class StepMoves {

    private static final String DECLINED = "DECLINED";

    private final Life life;
    private final Chance chance;

    StepMoves(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    /** Whoever could do the step may take it while nobody has it. */
    Move take() {
        var by = chance.mostly(account -> life.isFor(life.current(), account));
        var ordinal = ordinal();
        var legal = life.stands(FREE, SIGNED) && ordinal == life.step && life.isFor(life.current(), by);
        return of(by, "steps/" + ordinal + "/take", Map.of()).move("take", legal, Clock.RUNS_ON, () -> isTaken(by));
    }

    /** Heads and leaders of its agency give it to somebody who could do it. */
    Move giveOut() {
        var by = chance.mostly(life::isAnsweredFor);
        var to = chance.mostly(account -> life.isFor(life.current(), account));
        var ordinal = ordinal();
        var legal =
                life.stands(FREE, SIGNED) && ordinal == life.step && answersFor(by) && life.isFor(life.current(), to);
        return of(by, "steps/" + ordinal + "/assign", Map.of("to", to.name()))
                .move("give out", legal, Clock.RUNS_ON, () -> isTaken(to));
    }

    private void isTaken(Account by) {
        life.holder = by;
        life.stand = life.stand == SIGNED ? ISSUING : IN_WORK;
    }

    /** By whoever has it, or by the head of the unit; also while the citizen is waited for. */
    Move handOn() {
        var by = chance.mostly(account -> life.isHeldBy(account) || isHead(account));
        var to = chance.mostly(account -> life.isFor(life.current(), account) && !life.isHeldBy(account));
        var ordinal = ordinal();
        var legal = life.stands(IN_WORK, ISSUING, Stand.PAPERS_ASKED, Stand.MONEY_ASKED)
                && life.holder != null
                && ordinal == life.step
                && (life.isHeldBy(by) || isHead(by))
                && life.isFor(life.current(), to)
                && !life.isHeldBy(to);
        return of(by, "steps/" + ordinal + "/hand-on", Map.of("to", to.name(), "reason", chance.words("Nghỉ phép")))
                .move("hand on", legal, Clock.RUNS_ON, () -> life.holder = to);
    }

    /** The leader's last step is done by signing, the last of all by issuing. */
    Move complete() {
        var by = chance.mostly(life::isHeldBy);
        var ordinal = ordinal();
        var legal = life.stands(IN_WORK, ISSUING)
                && life.isHeldBy(by)
                && ordinal == life.step
                && ordinal != life.plan.signing()
                && ordinal != life.plan.last();
        return of(by, "steps/" + ordinal + "/complete", Map.of()).move("complete", legal, Clock.RUNS_ON, () -> {
            life.stand = life.stand == ISSUING ? SIGNED : FREE;
            life.arrives(life.step + 1);
        });
    }

    Move sendBack() {
        var by = chance.mostly(life::isHeldBy);
        var ordinal = ordinal();
        var to = 1 + chance.below(life.plan.last());
        var legal = life.stand == IN_WORK && life.isHeldBy(by) && ordinal == life.step && to < ordinal;
        return of(by, "steps/" + ordinal + "/send-back", Map.of("toStep", to, "reason", chance.words("Thiếu căn cứ")))
                .move("send back", legal, Clock.RUNS_ON, () -> {
                    life.stand = FREE;
                    life.arrives(to);
                });
    }

    /** By whoever has a step of those who examine or sign, and anew by who wrote the last one, until it is signed. */
    Move draft() {
        var by = chance.mostly(account -> life.isHeldBy(account) || account.equals(life.writer));
        var outcome = chance.any(List.of("GRANTED", "GRANTED", DECLINED));
        var body = new HashMap<String, Object>(Map.of("outcome", outcome));
        if (chance.is(80)) {
            body.put("text", chance.words("Căn cứ hồ sơ"));
        }
        var writes = List.of("SPECIALIST", "UNIT_HEAD", "LEADER").contains(by.role())
                && (life.isHeldBy(by) || by.equals(life.writer));
        var legal = life.stands(FREE, IN_WORK) && writes && (outcome.equals("GRANTED") || body.containsKey("text"));
        return of(by, "drafts", body).move("draft", legal, Clock.RUNS_ON, () -> {
            life.drafts++;
            life.drafted = outcome;
            life.writer = by;
        });
    }

    /** What a leader says: the draft that was seen, or what is decided where there is none; granted or not. */
    Move sign() {
        var body = new HashMap<String, Object>();
        if (life.drafts == 0 ? chance.is(85) : chance.is(20)) {
            body.put("outcome", chance.any(List.of("GRANTED", DECLINED)));
        }
        if (life.drafts == 0 && DECLINED.equals(body.get("outcome")) && chance.is(85)) {
            body.put("reasons", chance.words("Không đủ điều kiện"));
        }
        if (life.drafts == 0 ? chance.is(5) : chance.is(85)) {
            body.put("draft", chance.is(80) ? Math.max(1, life.drafts) : 1 + chance.below(life.drafts + 2));
        }
        return decide(body);
    }

    /** What a clerk says: the number and day of what was signed. */
    Move issue() {
        var body = new HashMap<String, Object>();
        if (chance.is(85)) {
            body.put("documentNumber", chance.words("12/KQ-UBND"));
        }
        if (chance.is(20)) {
            body.put("outcome", chance.any(List.of("GRANTED", DECLINED)));
        }
        if (chance.is(10)) {
            body.put("issuedOn", chance.today().plusDays(1).toString());
        }
        return decide(body);
    }

    /** Both say it to the same address; which of them it is says the step. */
    private Move decide(Map<String, Object> body) {
        var by = chance.mostly(life::isHeldBy);
        var isSigning = life.step == life.plan.signing();
        var legal = life.isHeldBy(by)
                && (isSigning
                        ? life.stand == IN_WORK && canBeSigned(body)
                        : life.stand == ISSUING && life.step == life.plan.last() && canBeIssued(body));
        return of(by, "decision", body)
                .move(isSigning ? "sign" : "issue", legal, Clock.RUNS_ON, () -> isDecided(body.get("outcome")));
    }

    private boolean canBeSigned(Map<String, Object> body) {
        return life.drafts == 0
                ? body.containsKey("outcome") && !body.containsKey("draft") && saysWhy(body)
                : Objects.equals(body.get("draft"), life.drafts) && isOutcome(body, life.drafted);
    }

    /** The citizen is told why not; a draft says it where there is one. */
    private static boolean saysWhy(Map<String, Object> body) {
        return body.containsKey("reasons") || !DECLINED.equals(body.get("outcome"));
    }

    private boolean canBeIssued(Map<String, Object> body) {
        return body.containsKey("documentNumber") && !body.containsKey("issuedOn") && isOutcome(body, life.signed);
    }

    /** Where it is said at all. */
    private static boolean isOutcome(Map<String, Object> body, @Nullable String known) {
        return !body.containsKey("outcome") || body.get("outcome").equals(known);
    }

    private void isDecided(@Nullable Object outcome) {
        if (life.stand == ISSUING) {
            life.stand = Stand.DECIDED;
            life.counterListens = true;
        } else {
            life.signed = life.drafted == null ? String.valueOf(outcome) : life.drafted;
            life.stand = SIGNED;
            life.arrives(life.step + 1);
        }
    }

    /** Once, of a result that was issued; by the leader of the agency that decided. */
    Move correct() {
        var by = chance.mostly(life::isDecidedBy);
        var legal = life.stands(Stand.DECIDED, Stand.HANDED_OVER) && life.isDecidedBy(by) && !life.corrected;
        var body = Map.<String, Object>of("reason", chance.words("Sai năm sinh"), "legalBasis", "Điều 28");
        return of(by, "corrections", body).move("correct", legal, Clock.RUNS_ON, () -> life.corrected = true);
    }

    private CaseMove of(Account by, String act, Map<String, Object> body) {
        return new CaseMove(life, by, act, body);
    }

    private boolean answersFor(Account by) {
        return (by.role().equals("LEADER") || by.role().equals("UNIT_HEAD"))
                && life.agencyOf(life.current()).equals(by.agency());
    }

    private boolean isHead(Account by) {
        return by.role().equals("UNIT_HEAD") && life.agencyOf(life.current()).equals(by.agency());
    }

    /** Mostly the step that is next. */
    private int ordinal() {
        return chance.is(92) ? life.step : 1 + chance.below(life.plan.last() + 2);
    }
}
