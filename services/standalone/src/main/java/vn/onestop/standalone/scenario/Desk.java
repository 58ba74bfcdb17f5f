package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;

/**
 * A case as an official has it before them.
 *
 * @param step that it is about, of those that run side by side
 */
record Desk(JsonNode view, Account official, int step) {

    private static final Duration OPENS_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);

    /** At the first of the steps that run. */
    Desk(JsonNode view, Account official) {
        this(view, official, view.get("currentStep").asInt());
    }

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
        return answer.ok() ? new Desk(answer.body(), acting, step) : this;
    }

    /** One for each step that runs. */
    List<Desk> running() {
        return view.get("currentSteps")
                .valueStream()
                .map(running -> new Desk(view, official, running.asInt()))
                .toList();
    }

    /** The same case before somebody else. */
    Desk of(Account somebody) {
        return new Desk(view, somebody, step);
    }

    Answer step(Api api, String act, Map<String, Object> more) throws TimeoutException {
        return post(api, "steps/" + step + "/" + act, more);
    }

    /** Meant for the case as it lies here. */
    Answer post(Api api, String act, Map<String, Object> more) throws TimeoutException {
        var body = new HashMap<>(more);
        body.put("version", version());
        return api.post(official, "/api/cases/" + code() + "/" + act, body, Map.of());
    }

    /** The step that it is about. */
    JsonNode current() {
        return view.get("steps")
                .valueStream()
                .filter(one -> one.get("ordinal").asInt() == step)
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
                .filter(one -> one.get("role").asString().equals("SPECIALIST"))
                .findFirst()
                .orElseThrow()
                .get("ordinal")
                .asInt();
    }

    /** Whether an agency has done its part, which has a limit of its own, with this step. */
    boolean endsLimitedPart() {
        var part = current().get("part").asInt();
        return view.get("parts").get(part - 1).hasNonNull("limit")
                && view.get("steps")
                        .valueStream()
                        .filter(one -> one.get("part").asInt() == part)
                        .noneMatch(one -> one.get("ordinal").asInt() > step);
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

    /** The draft that lies before the leader, the last one if there are several. */
    OptionalInt draft() {
        return view.get("drafts")
                .valueStream()
                .mapToInt(draft -> draft.get("ordinal").asInt())
                .max();
    }

    int version() {
        return view.get("version").asInt();
    }
}
