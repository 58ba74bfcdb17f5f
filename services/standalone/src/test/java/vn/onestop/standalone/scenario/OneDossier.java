package vn.onestop.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.scenario.Received.Line;
import vn.onestop.time.ClockAhead;
import vn.onestop.time.WorkingCalendar;

/** What people do with one dossier, one sentence each. */
final class OneDossier {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final String PHONE = "+84912345678";
    private static final String EMAIL = "nguyen.van.an@example.vn";

    private final Api api;
    private final ClockAhead office;
    private String code = "";
    private String secret = "";

    OneDossier(Place place) {
        this.api = new Api(place.address(Service.GATEWAY), place.office(), Clock.systemUTC());
        this.office = place.clock();
    }

    void isAcceptedAtTheCounterUnder(String procedure) throws TimeoutException {
        var citizen = Map.of(
                "name", "Nguyễn Văn An",
                "identityNumber", "001090012345",
                "phone", "0912 345 678",
                "email", EMAIL,
                "address", "12 Đội Cấn, phường Ba Đình",
                "language", "VI",
                "accents", false);
        var form = Map.of(
                "procedure",
                procedure,
                "channel",
                "COUNTER",
                "filer",
                citizen,
                "papers",
                List.of(Map.of("ordinal", 1, "kind", "ORIGINAL", "count", 1)),
                "resultDelivery",
                "COUNTER");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = api.post(Account.named("clerk"), "/api/dossiers", form, key);
        assertThat(answer.status()).as(answer.said()).isEqualTo(201);
        code = answer.body().get("code").asString();
        secret = answer.body().get("secret").asString();
    }

    /** Once by SMS and once by e-mail. */
    void citizenIsTold(MessageKind kind) throws TimeoutException {
        var sms = new Line(code, kind, MessageChannel.SMS, PHONE);
        var mail = new Line(code, kind, MessageChannel.EMAIL, EMAIL);
        var received = Patience.until(kind + " for " + code, SOON, A_MOMENT, () -> {
            var seen = received();
            return seen.times(sms) > 0 && seen.times(mail) > 0 ? Optional.of(seen) : Optional.empty();
        });
        assertThat(received.times(sms)).isEqualTo(1);
        assertThat(received.times(mail)).isEqualTo(1);
    }

    void clerkHandsItOver() throws TimeoutException {
        Patience.until("the case " + code, SOON, A_MOMENT, () -> {
            var answer = seenBy("clerk");
            return answer.ok() ? Optional.of(answer) : Optional.empty();
        });
        act("clerk", "steps/1/take", Map.of());
        act("clerk", "steps/1/complete", Map.of());
    }

    void officialTakesIt() throws TimeoutException {
        act("official", "steps/2/take", Map.of());
    }

    /** Nothing is done until the promised instant has passed. */
    void promisedDatePasses() {
        office.moveTo(Instant.parse(seenBy("official").body().at("/clock/held").asString())
                .plusSeconds(1));
    }

    /** In one e-mail and no other. */
    void isWarned(String official) throws TimeoutException {
        var mails = Patience.until("a warning to " + official, SOON, A_MOMENT, () -> {
            var found = warnings(official);
            return found == 0 ? Optional.empty() : Optional.of(found);
        });
        assertThat(mails).isEqualTo(1);
    }

    private long warnings(String official) {
        try {
            return api.look("/mailbox.json")
                    .valueStream()
                    .filter(mail -> mail.get("to").asString().startsWith(official + "@"))
                    .filter(mail -> mail.get("text").asString().contains(code))
                    .count();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    String code() {
        return code;
    }

    JsonNode seenByTheClerk() {
        return seenBy("clerk").body();
    }

    void leaderPromisesAnew() throws TimeoutException {
        act("leader", "promise", Map.of("reason", "Thông báo hoán đổi ngày nghỉ"));
    }

    void officialAsksForAPaper() throws TimeoutException {
        var paper = seenBy("official").body().at("/procedure/papers/0/vi").asString();
        act(
                "official",
                "supplement-requests",
                Map.of(
                        "items", List.of(Map.of("paper", paper, "request", "Thiếu chữ ký của người đề nghị")),
                        "legalBasis", "Điều 17 Nghị định 118/2025/NĐ-CP",
                        "replyBy",
                                LocalDate.ofInstant(office.instant(), WorkingCalendar.ZONE)
                                        .plusDays(7)
                                        .toString()));
    }

    void clerkReceivesThePaper() throws TimeoutException {
        act("clerk", "supplement-receipts", Map.of());
    }

    void officialApprovesLeaderSignsRegistrarIssues(String number) throws TimeoutException {
        act("official", "steps/2/complete", Map.of());
        act("leader", "steps/3/take", Map.of());
        act("leader", "decision", Map.of("outcome", "GRANTED"));
        act("registrar", "steps/4/take", Map.of());
        act("registrar", "decision", Map.of("documentNumber", number));
    }

    JsonNode trackedWithItsSecret() throws TimeoutException {
        return Patience.until("the timeline of " + code, SOON, A_MOMENT, () -> {
            var answer = track(secret);
            return answer.ok() && answer.body().toString().contains("RESULT_READY")
                    ? Optional.of(answer.body())
                    : Optional.empty();
        });
    }

    Answer trackedWithAWrongSecret() {
        return track(secret.equals("AAAA") ? "BBBB" : "AAAA");
    }

    private Answer track(String with) {
        try {
            return api.post(Account.named("citizen"), "/api/track", Map.of("code", code, "secret", with), Map.of());
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private Received received() {
        try {
            return Received.of(api.look("/phone.json"), api.look("/zalo.json"), api.look("/mailbox.json"));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer seenBy(String official) {
        try {
            return api.get(Account.named(official), "/api/cases/" + code);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void act(String official, String act, Map<String, Object> what) throws TimeoutException {
        var body = new HashMap<>(what);
        body.put("version", seenBy(official).body().get("version").asInt());
        var answer = api.post(Account.named(official), "/api/cases/" + code + "/" + act, body, Map.of());
        assertThat(answer.status()).as(act + ": " + answer.said()).isEqualTo(200);
    }
}
