package vn.onestop.standalone.scenario;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/** What intake publishes for everybody: procedures, agencies with their hours, days off. */
public final class Catalogue {

    private final List<JsonNode> procedures;
    private final List<ProcedurePublished> published;
    private final Map<String, ProcedurePublished> byCode;
    private final Map<String, WorkingTime> times;
    private final Map<String, String> names;
    private final OfficeDays officeDays;

    private Catalogue(JsonNode procedures, JsonNode agencies, JsonNode calendar) {
        var mapper = JsonMapper.builder().build();
        this.procedures = procedures.valueStream().toList();
        this.published = this.procedures.stream()
                .map(procedure -> mapper.treeToValue(procedure, ProcedurePublished.class))
                .toList();
        this.byCode = published.stream().collect(toMap(ProcedurePublished::code, Function.identity()));
        var days = mapper.treeToValue(calendar, CalendarPublished.class);
        var officeTimes = new OfficeTimes();
        var known = agencies.valueStream()
                .map(agency -> mapper.treeToValue(agency, AgencyPublished.class))
                .toList();
        this.times = known.stream().collect(toMap(AgencyPublished::code, agency -> officeTimes.of(days, agency)));
        this.names = known.stream()
                .collect(toMap(AgencyPublished::code, agency -> agency.name().vi()));
        this.officeDays = new OfficeDays(officeTimes.calendar(days));
    }

    /** @throws Refused when there is none to be read */
    public static Catalogue read(Api api, Account reader) throws TimeoutException {
        return new Catalogue(
                read(api, reader, "/api/catalogue/procedures"),
                read(api, reader, "/api/catalogue/agencies"),
                read(api, reader, "/api/catalogue/calendar"));
    }

    private static JsonNode read(Api api, Account reader, String path) throws TimeoutException {
        var answer = api.get(reader, path);
        if (!answer.ok() || answer.body().isEmpty()) {
            throw new Refused("The catalogue cannot be read: " + answer.said());
        }
        return answer.body();
    }

    List<JsonNode> procedures() {
        return procedures;
    }

    /** The procedures as facts, in the order in which intake shows them. */
    public List<ProcedurePublished> published() {
        return published;
    }

    public WorkingCalendar calendar() {
        return officeDays.calendar();
    }

    OfficeDays officeDays() {
        return officeDays;
    }

    WorkingTime time(String agency) {
        return Objects.requireNonNull(times.get(agency), agency);
    }

    String name(String agency) {
        return Objects.requireNonNull(names.get(agency), agency);
    }

    /** Those that do parts of procedures which others decide. */
    List<String> partners() {
        return published.stream()
                .flatMap(procedure -> procedure.phases().stream())
                .flatMap(phase -> Stream.ofNullable(phase.agency()))
                .distinct()
                .sorted()
                .toList();
    }

    ProcedurePublished procedure(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    /** Which part of the limit a step has. */
    Share share(String procedure, int step) {
        return procedure(procedure).phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(plan -> plan.ordinal() == step)
                .map(StepPlan::share)
                .findFirst()
                .orElseThrow();
    }
}
