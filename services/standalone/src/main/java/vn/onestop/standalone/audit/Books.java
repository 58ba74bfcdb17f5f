package vn.onestop.standalone.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Answer;
import vn.onestop.standalone.scenario.Api;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.time.WorkingCalendar;

/** What the services show an auditor: the cases of processing and the follow-up book of tracking. */
final class Books {

    private static final int PAGE = 500;

    private final Api api;
    private final Account auditor = Account.named("auditor");
    private final Set<Month> read = new HashSet<>();
    private final Map<String, Line> lines = new HashMap<>();

    Books(Api api) {
        this.api = api;
    }

    private record Month(String agency, YearMonth month) {}

    /** A dossier in the follow-up book. */
    record Line(String state, @Nullable LocalDate promised) {}

    /** A case, with where it stands by the names of the follow-up book. */
    record Case(String state, Instant due, Instant held) {}

    /** @return null where the book has no such dossier */
    @Nullable
    Line line(String agency, Instant received, String code) throws TimeoutException {
        var month = new Month(agency, YearMonth.from(received.atZone(WorkingCalendar.ZONE)));
        if (read.add(month)) {
            read(month);
        }
        return lines.get(code);
    }

    private void read(Month which) throws TimeoutException {
        int page = 0;
        JsonNode found;
        do {
            found = asked(api.get(
                    auditor,
                    "/api/register?agency=%s&month=%s&size=%d&page=%d"
                            .formatted(which.agency, which.month, PAGE, page++)));
            for (var line : found.get("lines")) {
                var promised = line.path("promised").asString("");
                lines.put(
                        line.get("code").asString(),
                        new Line(line.get("state").asString(), promised.isEmpty() ? null : LocalDate.parse(promised)));
            }
        } while (found.get("lines").size() == PAGE);
    }

    /** @return null where processing has no such case */
    @Nullable
    Case ofCode(String code) throws TimeoutException {
        var answer = api.get(auditor, "/api/cases/" + code);
        if (answer.status() == 404) {
            return null;
        }
        var shown = asked(answer);
        return new Case(
                state(shown.get("status").asString()),
                Instant.parse(shown.at("/clock/due").asString()),
                Instant.parse(shown.at("/clock/held").asString()));
    }

    private static String state(String status) {
        return switch (status) {
            case "WAITING_FOR_CITIZEN" -> "PAPERS_ASKED";
            case "WAITING_FOR_PAYMENT" -> "PAYMENT_ASKED";
            case "WITHDRAWAL_ASKED", "DECIDED", "STOPPED" -> status;
            default -> "IN_PROGRESS";
        };
    }

    private static JsonNode asked(Answer answer) {
        if (!answer.ok()) {
            throw new Refused("The books cannot be read: " + answer.said());
        }
        return answer.body();
    }
}
