package vn.onestop.standalone.scenario;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Warning.About;
import vn.onestop.time.DueWarnings;

/** What officials were warned of: of cases as their lists of alerts say it, of filings as their e-mails do. */
final class Warned {

    private static final Set<String> LISTED = Set.of("COUNTER", "SPECIALIST", "UNIT_HEAD", "LEADER", "CLERK");
    private static final Pattern ANSWER =
            Pattern.compile("(?m)^- (\\S+) · Hồ sơ đã nộp, chưa có trả lời[^·]*·[^·]*· (.+)$");

    private Warned() {}

    static Set<Warning> of(Api api, Set<String> codes) throws TimeoutException {
        return Stream.concat(listed(api).stream(), mailed(api.look("/mailbox.json")))
                .filter(warning -> codes.contains(warning.code()))
                .collect(Collectors.toSet());
    }

    /** Of cases alone. */
    static Set<Warning> listed(Api api) throws TimeoutException {
        var warnings = new HashSet<Warning>();
        for (var account : Account.ALL) {
            if (LISTED.contains(account.role())) {
                warnings.addAll(listed(api, account));
            }
        }
        return warnings;
    }

    private static Set<Warning> listed(Api api, Account account) throws TimeoutException {
        var warnings = new HashSet<Warning>();
        for (var page = 0; ; page++) {
            var answer = api.get(account, "/api/alerts?page=" + page).body();
            answer.path("items").forEach(item -> warnings.add(listed(item, account)));
            if (!answer.path("more").asBoolean(false)) {
                return warnings;
            }
        }
    }

    private static Warning listed(JsonNode item, Account account) {
        var isNear = item.get("kind").asString().equals("NEAR_DUE");
        return new Warning(
                item.get("code").asString(),
                item.hasNonNull("subject") ? About.valueOf(item.get("subject").asString()) : About.OPINION,
                isNear ? DueWarnings.NEAR : item.get("overdueDays").asInt(),
                Rank.valueOf(item.get("rank").asString()),
                account.name());
    }

    private static Stream<Warning> mailed(JsonNode mailbox) {
        return mailbox.valueStream()
                .flatMap(mail -> Account.ALL.stream()
                        .filter(account -> mail.get("to").asString().startsWith(account.name() + "@onestop."))
                        .flatMap(account -> mailed(mail.get("text").asString(), account)));
    }

    private static Stream<Warning> mailed(String text, Account account) {
        return ANSWER.matcher(text)
                .results()
                .map(line ->
                        new Warning(line.group(1), About.ANSWER, level(line.group(2)), rank(account), account.name()));
    }

    private static int level(String how) {
        return how.startsWith("sắp") ? DueWarnings.NEAR : DueWarnings.BROKEN;
    }

    private static Rank rank(Account account) {
        return switch (account.role()) {
            case "UNIT_HEAD" -> Rank.HEAD;
            case "LEADER" -> Rank.LEADER;
            default -> Rank.OFFICIAL;
        };
    }
}
