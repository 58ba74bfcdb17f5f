package vn.onestop.standalone.roam;

import static vn.onestop.standalone.roam.Stand.ASKED_BACK;
import static vn.onestop.standalone.roam.Stand.FREE;
import static vn.onestop.standalone.roam.Stand.IN_WORK;
import static vn.onestop.standalone.roam.Stand.MONEY_ASKED;
import static vn.onestop.standalone.roam.Stand.PAPERS_ASKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.roam.Shown.Clock;

/** 4 → 5 → 4, 4 → 6, 2/4/5/6 → 7, and → 8: what is asked of the citizen and by them, and the end without a result. */
final class WaitMoves {

    private static final String BASIS = "Điều 17 Nghị định 118/2025/NĐ-CP";

    private final Life life;
    private final Chance chance;

    WaitMoves(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    /** Each paper once, and once at one agency; a further time somebody who answers for that agency has to allow it. */
    Move askForPapers() {
        var by = chance.mostly(life::isHeldBy);
        var agency = life.agencyOf(life.current());
        var items = anyPapers();
        var replyBy = chance.today().plusDays(chance.is(90) ? 1 + chance.below(4) : -chance.below(2));
        var body = request(items, replyBy);
        var approver = life.askedBy.contains(agency) && chance.is(70)
                ? chance.mostly(account -> allows(account, agency))
                : null;
        if (approver != null) {
            body.put("approver", approver.name());
        }
        var legal = life.stand == IN_WORK
                && life.isHeldBy(by)
                && !items.contains("Giấy khác")
                && new HashSet<>(items).size() == items.size()
                && replyBy.isAfter(chance.today())
                && (approver == null ? !life.askedBy.contains(agency) : allows(approver, agency));
        return of(by, "supplement-requests", body).move("ask for papers", legal, Clock.RUNS_ON, () -> {
            life.stand = PAPERS_ASKED;
            life.requests++;
            life.askedAt = life.step;
            life.askedBy.add(agency);
            life.items = items;
            life.good.clear();
            life.lastDay = replyBy;
            life.counterListens = true;
        });
    }

    private Map<String, Object> request(List<String> items, LocalDate replyBy) {
        var lines = items.stream()
                .map(paper -> Map.of("paper", paper, "request", chance.words("Bản chụp không rõ")))
                .toList();
        return new HashMap<>(Map.of("legalBasis", BASIS, "replyBy", replyBy.toString(), "items", lines));
    }

    /** One or two of its papers, now and then the same twice or one that is none of them. */
    private List<String> anyPapers() {
        return IntStream.rangeClosed(0, chance.below(2))
                .mapToObj(_ ->
                        chance.is(95) ? chance.any(life.plan.papers()).name().vi() : "Giấy khác")
                .toList();
    }

    private static boolean allows(Account account, String agency) {
        return (account.role().equals("UNIT_HEAD") || account.role().equals("LEADER"))
                && agency.equals(account.agency());
    }

    /** All of it is there: at the counter that received the dossier, or straight to who asked. */
    Move receivePapers() {
        var by = chance.mostly(account -> life.isReceivedBy(account) || life.isHeldBy(account));
        var legal = life.stand == PAPERS_ASKED && (life.isReceivedBy(by) || life.isHeldBy(by));
        return of(by, "supplement-receipts", Map.of())
                .move("receive papers", legal, Clock.MAY_MOVE, this::goesOnWithPapers);
    }

    /** Item by item; with the last good one the case goes on. */
    Move checkPapers() {
        var by = chance.mostly(account -> life.isReceivedBy(account) || life.isHeldBy(account));
        var found = new HashMap<Integer, Boolean>();
        var most = Math.max(1, life.items.size());
        IntStream.rangeClosed(0, chance.below(2)).forEach(_ -> found.put(item(most), chance.is(60)));
        var told = chance.is(95);
        var legal = life.stand == PAPERS_ASKED
                && (life.isReceivedBy(by) || life.isHeldBy(by))
                && told
                && found.keySet().stream().allMatch(item -> item >= 1 && item <= life.items.size());
        var good = new HashSet<>(life.good);
        found.forEach((item, isGood) -> {
            good.remove(item);
            if (isGood) {
                good.add(item);
            }
        });
        var isAll = good.size() == life.items.size();
        return of(by, "supplement-checks", Map.of("items", checks(found, told)))
                .move("check papers", legal, isAll ? Clock.MAY_MOVE : Clock.RUNS_ON, () -> {
                    life.good.clear();
                    life.good.addAll(good);
                    life.counterListens = true;
                    if (isAll) {
                        goesOnWithPapers();
                    }
                });
    }

    private int item(int most) {
        return chance.is(95) ? 1 + chance.below(most) : chance.below(4) * most;
    }

    /** What is not good needs a remark, what is good has none. */
    private List<Map<String, Object>> checks(Map<Integer, Boolean> found, boolean told) {
        var checks = new ArrayList<Map<String, Object>>();
        found.forEach((item, good) -> checks.add(
                good == told
                        ? Map.of("item", item, "accepted", good)
                        : Map.of("item", item, "accepted", good, "remark", chance.words("Mờ"))));
        return checks;
    }

    private void goesOnWithPapers() {
        life.isAnsweredAgain(IN_WORK);
        life.items = List.of();
        life.counterListens = true;
    }

    Move askForMoney() {
        var by = chance.mostly(life::isHeldBy);
        var amount = 1000L * (1 + chance.below(500));
        var payBy = chance.today().plusDays(chance.is(90) ? 1 + chance.below(4) : 0);
        var body = Map.<String, Object>of(
                "amount",
                amount,
                "purpose",
                chance.words("Lệ phí trước bạ"),
                "legalBasis",
                BASIS,
                "payBy",
                payBy.toString());
        var legal = life.stand == IN_WORK && life.isHeldBy(by) && payBy.isAfter(chance.today());
        return of(by, "payment-requests", body).move("ask for money", legal, Clock.RUNS_ON, () -> {
            life.stand = MONEY_ASKED;
            life.demands++;
            life.owed = amount;
            life.lastDay = payBy;
            life.counterListens = true;
        });
    }

    /** At the counter that received it, until the result is signed. */
    Move askBack() {
        var by = chance.mostly(life::isReceivedBy);
        var legal = life.stands(FREE, IN_WORK, PAPERS_ASKED, MONEY_ASKED) && life.isReceivedBy(by);
        return of(by, "withdrawal", Map.of("reason", chance.words("Không còn nhu cầu")))
                .move("ask back", legal, Clock.RUNS_ON, () -> {
                    life.before = life.stand;
                    life.stand = ASKED_BACK;
                });
    }

    Move declineToGiveBack() {
        var by = chance.mostly(this::answers);
        var legal = life.stand == ASKED_BACK && answers(by);
        return of(by, "withdrawal/decline", Map.of("reason", chance.words("Đã giải quyết xong")))
                .move("not given back", legal, Clock.MAY_MOVE, () -> {
                    life.stand = life.before;
                    life.isWithOfficials = true;
                });
    }

    private boolean answers(Account by) {
        return life.isHeldBy(by) || life.isAnsweredFor(by);
    }

    /** For a reason that fits where the case stands; not before the last day of what is waited for is over. */
    Move stop() {
        var reason = chance.is(75) ? fittingReason() : chance.any(List.of("NOT_ELIGIBLE", "OTHER", "WITHDRAWN"));
        var by = chance.mostly(account -> mayStop(account, reason));
        var body = new HashMap<String, Object>(Map.of(
                "reason", reason,
                "explanation", chance.words("Dừng giải quyết"),
                "documentNumber", chance.words("3/TB")));
        if (chance.is(85)) {
            body.put("legalBasis", BASIS);
        }
        var legal =
                fits(reason) && mayStop(by, reason) && (reason.equals("WITHDRAWN") || body.containsKey("legalBasis"));
        return of(by, "stop", body).move("stop", legal, Clock.RUNS_ON, () -> {
            life.stand = Stand.STOPPED;
            life.counterListens = true;
        });
    }

    private String fittingReason() {
        return switch (life.stand) {
            case PAPERS_ASKED -> "NOT_SUPPLEMENTED";
            case MONEY_ASKED -> "NOT_PAID";
            case ASKED_BACK -> "WITHDRAWN";
            default -> chance.any(List.of("NOT_ELIGIBLE", "OTHER"));
        };
    }

    private boolean fits(String reason) {
        var isOver = life.lastDay != null && chance.today().isAfter(life.lastDay);
        return switch (reason) {
            case "NOT_SUPPLEMENTED" -> life.stand == PAPERS_ASKED && isOver;
            case "NOT_PAID" -> life.stand == MONEY_ASKED && isOver;
            case "WITHDRAWN" -> life.stand == ASKED_BACK;
            default -> life.stands(FREE, IN_WORK);
        };
    }

    private boolean mayStop(Account by, String reason) {
        return switch (reason) {
            case "NOT_SUPPLEMENTED", "NOT_PAID" -> answers(by) || life.isReceivedBy(by);
            case "WITHDRAWN" -> answers(by);
            default -> by.role().equals("LEADER") && answers(by);
        };
    }

    private CaseMove of(Account by, String act, Map<String, Object> body) {
        return new CaseMove(life, by, act, body);
    }
}
