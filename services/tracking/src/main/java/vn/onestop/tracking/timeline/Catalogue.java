package vn.onestop.tracking.timeline;

import static java.util.Comparator.comparingInt;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Text;

/** Procedures and agencies, for their names and steps; a dossier is shown by its codes while they are not known yet. */
@Repository
public class Catalogue {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each counts, whenever it comes in. */
    void keep(List<? extends CatalogueEvent> events) {
        var newest = events.stream()
                .flatMap(Catalogue::row)
                .collect(toMap(
                        Row::key, identity(), maxBy(comparingInt(Row::version).thenComparing(Row::occurred_at))));
        jdbc.sql("""
            insert into published (key, version, occurred_at, type, data)
            select key, version, occurred_at, type, data
            from json_to_recordset(cast(:rows as json)) as row (
                key text, version int, occurred_at timestamptz, type text, data text)
            on conflict (key) do update
            set version = excluded.version, occurred_at = excluded.occurred_at, type = excluded.type,
                data = excluded.data
            where (published.version, published.occurred_at) < (excluded.version, excluded.occurred_at)\
            """).param("rows", JSON.writeValueAsString(newest.values())).update();
    }

    public Optional<ProcedurePublished> procedure(ProcedureRef procedure) {
        return find("procedure/" + procedure.code() + "/" + procedure.version()).map(ProcedurePublished.class::cast);
    }

    /** The name of an agency, or its code while it is not known. */
    public Text agency(String code) {
        return find("agency/" + code)
                .map(AgencyPublished.class::cast)
                .map(AgencyPublished::name)
                .orElseGet(() -> new Text(code, code));
    }

    /** The number to call at an agency, once it is known. */
    Optional<String> hotline(String code) {
        return find("agency/" + code).map(AgencyPublished.class::cast).map(AgencyPublished::hotline);
    }

    private Optional<Event> find(String key) {
        return jdbc.sql("select type, data from published where key = :key")
                .param("key", key)
                .query((row, _) -> EventJson.read(
                        row.getString("type"), row.getString("data").getBytes(StandardCharsets.UTF_8)))
                .optional();
    }

    private static Stream<Row> row(CatalogueEvent event) {
        return switch (event) {
            case ProcedurePublished procedure -> Stream.of(Row.of(procedure, procedure.version()));
            case AgencyPublished agency -> Stream.of(Row.of(agency, agency.version()));
            case CalendarPublished _, CalendarProposed _, OfficialPublished _ -> Stream.empty();
        };
    }

    private record Row(String key, int version, Instant occurred_at, String type, String data) {

        static Row of(CatalogueEvent event, int version) {
            return new Row(
                    event.partitionKey(),
                    version,
                    event.occurredAt(),
                    EventType.of(event).wireName(),
                    new String(EventJson.write(event), StandardCharsets.UTF_8));
        }
    }
}
