package vn.onestop.standalone.roam;

import java.util.List;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Api;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.time.WorkingCalendar;

/** The procedures and days off that the model goes by. */
record Catalogue(List<Plan> plans, WorkingCalendar calendar) {

    static Catalogue read(Api api) throws TimeoutException {
        var mapper = JsonMapper.builder().build();
        var plans = read(api, "/api/catalogue/procedures")
                .valueStream()
                .map(procedure -> mapper.treeToValue(procedure, ProcedurePublished.class))
                .filter(Plan::isPlain)
                .map(Plan::of)
                .toList();
        var calendar = mapper.treeToValue(read(api, "/api/catalogue/calendar"), CalendarPublished.class);
        return new Catalogue(plans, new OfficeTimes().calendar(calendar));
    }

    private static JsonNode read(Api api, String path) throws TimeoutException {
        var answer = api.get(Account.named("clerk"), path);
        if (!answer.ok() || answer.body().isEmpty()) {
            throw new Refused("The catalogue cannot be read: " + answer.said());
        }
        return answer.body();
    }
}
