package vn.onestop.standalone.roam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Answer;

/** – → 1, – → 2, – → 3: somebody comes to a counter, or sends a dossier in. */
final class Newcomers {

    private static final List<String> COUNTERS = List.of(Plan.WARD, "H26.7.8");
    private static final String NOBODYS_COUNTER = "H26.20";
    private static final List<String> FILERS = List.of("CITIZEN", "VOLUNTEER", "COUNTER");

    private final List<Plan> plans;
    private final Chance chance;
    private final Keys keys;
    private final Consumer<Life> born;

    /** @param born told of each new dossier */
    Newcomers(List<Plan> plans, Chance chance, Keys keys, Consumer<Life> born) {
        this.plans = plans;
        this.chance = chance;
        this.keys = keys;
        this.born = born;
    }

    Move any() {
        return switch (chance.below(8)) {
            case 0, 1, 2 -> file();
            case 3 -> refuse();
            default -> accept();
        };
    }

    /** Complete, under a procedure that there is, by a counter. */
    private Move accept() {
        var by = chance.mostly(account -> account.role().equals("COUNTER"));
        var plan = chance.any(plans);
        var isKnown = chance.is(97);
        var papers = papersOf(plan);
        var body = form(plan, isKnown, papers);
        body.put("channel", "COUNTER");
        body.put("resultDelivery", "COUNTER");
        var legal = by.role().equals("COUNTER") && isKnown && isComplete(plan, papers);
        return new Move("accept", by, "/api/dossiers", body, keys(legal), legal, answer -> {
            var life = born(plan, by, false, answer, Stand.FREE);
            life.papers.addAll(papers);
            born.accept(life);
        });
    }

    private Move refuse() {
        var by = chance.mostly(account -> account.role().equals("COUNTER"));
        var plan = chance.any(plans);
        var isKnown = chance.is(90);
        var body = form(plan, isKnown, List.of());
        body.put("channel", "COUNTER");
        body.put("explanation", chance.words("Thuộc thẩm quyền của Công an phường"));
        body.put("reason", "NOT_ELIGIBLE");
        var legal = by.role().equals("COUNTER") && isKnown;
        return new Move(
                "refuse",
                by,
                "/api/dossiers/refusals",
                body,
                keys(legal),
                legal,
                answer -> born.accept(born(plan, by, false, answer, Stand.REFUSED)));
    }

    /** Citizens for themselves, volunteers and clerks with the citizen beside them, clerks what came by post to them. */
    private Move file() {
        var by = chance.mostly(account -> FILERS.contains(account.role()));
        var plan = chance.any(plans);
        var agency = chance.is(95) ? chance.any(COUNTERS) : NOBODYS_COUNTER;
        var channel = chance.any(List.of("ONLINE", "ONLINE", "ONLINE", "POST", "COUNTER"));
        var isHelped = chance.is(by.role().equals("CITIZEN") ? 20 : 70);
        var papers = papersOf(plan);
        var body = form(plan, true, papers);
        body.put("channel", channel);
        body.put("receivingAgency", agency);
        body.put("resultDelivery", "COUNTER");
        if (isHelped) {
            body.put("assistance", assistance());
        }
        var legal = COUNTERS.contains(agency)
                && plan.papers().size()
                        >= papers.stream().mapToInt(Integer::intValue).max().orElse(0)
                && mayFile(by, channel, isHelped, agency);
        return new Move("file", by, "/api/filings", body, keys(legal), legal, answer -> {
            var life = born(plan, clerkOf(agency), channel.equals("ONLINE"), answer, Stand.FILED);
            life.filing = answer.body().get("dossierId").asString();
            life.bySelf = by.role().equals("CITIZEN");
            life.papers.addAll(papers);
            born.accept(life);
        });
    }

    private static Account clerkOf(String agency) {
        return Account.ALL.stream()
                .filter(account -> account.role().equals("COUNTER") && agency.equals(account.agency()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean mayFile(Account by, String channel, boolean isHelped, String agency) {
        return switch (by.role()) {
            case "CITIZEN" -> channel.equals("ONLINE") && !isHelped;
            case "VOLUNTEER" -> channel.equals("ONLINE") && isHelped;
            case "COUNTER" ->
                channel.equals("ONLINE") && isHelped
                        || channel.equals("POST") && !isHelped && agency.equals(by.agency());
            default -> false;
        };
    }

    private Map<String, Object> assistance() {
        var consent = Map.of("given", true, "at", chance.now().minusSeconds(60).toString(), "wording", "2026-01");
        return Map.of("support", "SUPPORT_POINT", "place", "Nhà văn hóa tổ dân phố số 7", "consent", consent);
    }

    /** One that nobody can reach, so that no phone is told of these wild lives. */
    private Map<String, Object> form(Plan plan, boolean isKnown, List<Integer> papers) {
        var number = "0010%08d".formatted(chance.below(100_000_000));
        var form = new HashMap<String, Object>();
        form.put("procedure", isKnown ? plan.code() : "9.999999");
        form.put("filer", Map.of("name", "Nguyễn Thị Hoa", "identityNumber", number));
        form.put("papers", papers(papers));
        return form;
    }

    static List<Map<String, Object>> papers(List<Integer> ordinals) {
        return ordinals.stream()
                .map(ordinal -> Map.<String, Object>of("ordinal", ordinal, "kind", "COPY", "count", 1))
                .toList();
    }

    private List<Integer> papersOf(Plan plan) {
        var papers = new ArrayList<Integer>();
        plan.papers().forEach(paper -> {
            if (chance.is(paper.required() ? 90 : 50)) {
                papers.add(paper.ordinal());
            }
        });
        if (chance.is(3)) {
            papers.add(plan.papers().size() + 1);
        }
        return papers;
    }

    private static boolean isComplete(Plan plan, List<Integer> papers) {
        return papers.containsAll(plan.required())
                && papers.stream().allMatch(ordinal -> ordinal <= plan.papers().size());
    }

    /** What is not to be accepted may as well come without. */
    private Map<String, String> keys(boolean legal) {
        return legal || chance.is(90) ? keys.next() : Map.of();
    }

    private static Life born(Plan plan, Account clerk, boolean online, Answer answer, Stand stand) {
        var body = answer.body();
        return new Life(
                plan,
                clerk,
                online,
                body.get("code").asString(),
                body.path("secret").asString(""),
                stand);
    }
}
