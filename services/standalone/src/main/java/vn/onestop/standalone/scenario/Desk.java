package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;

/** A case as an official has it before them. */
record Desk(JsonNode view, Account official) {

    private static final Duration OPENS_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);

    /** As soon as there is a case. */
    static Desk opened(Api api, Course course) throws TimeoutException {
        var clerk = course.errand().clerk();
        return Patience.until("case " + course.code(), OPENS_WITHIN, LOOK_EVERY, () -> {
            var answer = api.get(clerk, "/api/cases/" + course.code());
            return answer.ok() ? Optional.of(new Desk(answer.body(), clerk)) : Optional.empty();
        });
    }

    /** The case again, as whoever has to act sees it. */
    Desk read(Api api) throws TimeoutException {
        var acting = acting();
        var answer = api.get(acting, "/api/cases/" + code());
        return answer.ok() ? new Desk(answer.body(), acting) : this;
    }

    /** The same case before somebody else. */
    Desk of(Account somebody) {
        return new Desk(view, somebody);
    }

    Answer step(Api api, String act, Map<String, Object> more) throws TimeoutException {
        return post(api, "steps/" + step() + "/" + act, more);
    }

    /** Meant for the case as it lies here. */
    Answer post(Api api, String act, Map<String, Object> more) throws TimeoutException {
        var body = new HashMap<>(more);
        body.put("version", version());
        return api.post(official, "/api/cases/" + code() + "/" + act, body, Map.of());
    }

    /** The step at which it stands. */
    JsonNode current() {
        return view.get("steps")
                .valueStream()
                .filter(step -> step.get("ordinal").asInt() == step())
                .findFirst()
                .orElseThrow();
    }

    private Account acting() {
        return colleagues()
                .filter(account -> holder().isEmpty() || account.name().equals(holder()))
                .findFirst()
                .orElse(official);
    }

    private Stream<Account> colleagues() {
        return Account.ALL.stream()
                .filter(account -> account.role().equals(role()) && agency().equals(account.agency()));
    }

    Account colleague() {
        return colleagues()
                .filter(account -> !account.equals(official))
                .findFirst()
                .orElseThrow();
    }

    boolean hasColleague() {
        return colleagues().count() > 1;
    }

    boolean isAtSpecialist() {
        return role().equals("SPECIALIST");
    }

    boolean isAtLeader() {
        return role().equals("LEADER");
    }

    /** The first step of those who examine. */
    int specialistStep() {
        return view.get("steps")
                .valueStream()
                .filter(step -> step.get("role").asString().equals("SPECIALIST"))
                .findFirst()
                .orElseThrow()
                .get("ordinal")
                .asInt();
    }

    boolean may(String act) {
        return view.get("moves").valueStream().anyMatch(move -> move.asString().equals(act));
    }

    String code() {
        return view.get("code").asString();
    }

    String status() {
        return view.get("status").asString();
    }

    Instant due() {
        return Instant.parse(view.at("/clock/due").asString());
    }

    Instant held() {
        return Instant.parse(view.at("/clock/held").asString());
    }

    /** Who answers for it at the agency that decides. */
    Account leader() {
        return Account.ALL.stream()
                .filter(account ->
                        account.role().equals("LEADER") && competentAgency().equals(account.agency()))
                .findFirst()
                .orElseThrow();
    }

    String competentAgency() {
        return view.at("/competentAgency/code").asString();
    }

    /** Whose step it is. */
    String agency() {
        return current().get("agency").asString();
    }

    /** What somebody has to be to take the step. */
    String role() {
        return current().get("role").asString();
    }

    /** Who has taken the step, empty while nobody has. */
    String holder() {
        return current().path("official").asString("");
    }

    int step() {
        return view.get("currentStep").asInt();
    }

    int version() {
        return view.get("version").asInt();
    }
}
