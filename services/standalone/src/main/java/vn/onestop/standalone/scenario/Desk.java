package vn.onestop.standalone.scenario;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;

/** A case as an official has it before them. */
record Desk(JsonNode view, Account official) {

    /** The case again, as whoever has to act sees it. */
    Desk read(Api api) throws TimeoutException {
        var acting = acting();
        var answer = api.get(acting, "/api/cases/" + view.get("code").asString());
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
        return api.post(official, "/api/cases/" + view.get("code").asString() + "/" + act, body, Map.of());
    }

    private JsonNode current() {
        return view.get("steps")
                .valueStream()
                .filter(step -> step.get("ordinal").asInt() == step())
                .findFirst()
                .orElseThrow();
    }

    private Account acting() {
        var holder = current().path("official").asString("");
        return colleagues()
                .filter(account -> holder.isEmpty() || account.name().equals(holder))
                .findFirst()
                .orElse(official);
    }

    private Stream<Account> colleagues() {
        var role = current().get("role").asString();
        var agency = current().get("agency").asString();
        return Account.ALL.stream().filter(account -> account.role().equals(role) && agency.equals(account.agency()));
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
        return current().get("role").asString().equals("SPECIALIST");
    }

    boolean isAtLeader() {
        return current().get("role").asString().equals("LEADER");
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
        var agency = view.at("/competentAgency/code").asString();
        return Account.ALL.stream()
                .filter(account -> account.role().equals("LEADER") && agency.equals(account.agency()))
                .findFirst()
                .orElseThrow();
    }

    int step() {
        return view.get("currentStep").asInt();
    }

    int version() {
        return view.get("version").asInt();
    }
}
