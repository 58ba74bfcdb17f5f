package vn.onestop.processing.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.ProcedureRef;

/** Procedures, agencies and calendars as intake last published them, whatever the order in which they were heard. */
@Component("catalogueCopies")
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newer one of what is known and what is heard. */
    public void hear(CatalogueEvent event) {
        switch (event) {
            case ProcedurePublished procedure -> hearProcedure(procedure);
            case AgencyPublished agency -> hearAgency(agency);
            case CalendarPublished calendar -> hearCalendar(calendar);
            case CalendarProposed _, OfficialPublished _ -> {}
        }
    }

    public Optional<ProcedurePublished> procedure(ProcedureRef ref) {
        return jdbc.sql("select published from procedure_copy where code = ? and version = ?")
                .params(ref.code(), ref.version())
                .query(String.class)
                .optional()
                .map(json -> read(json, ProcedurePublished.class, EventType.PROCEDURE_PUBLISHED));
    }

    /** The latest version of a procedure, whether it is in force yet or not. */
    public Optional<ProcedurePublished> latestProcedure(String code) {
        return jdbc.sql("select published from procedure_copy where code = ? order by version desc limit 1")
                .param(code)
                .query(String.class)
                .optional()
                .map(json -> read(json, ProcedurePublished.class, EventType.PROCEDURE_PUBLISHED));
    }

    public Optional<AgencyPublished> agency(String code) {
        return jdbc.sql("select published from agency_copy where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(json -> read(json, AgencyPublished.class, EventType.AGENCY_PUBLISHED));
    }

    public Optional<CalendarPublished> calendar(String version) {
        return jdbc.sql("select published from calendar_copy where version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(json -> read(json, CalendarPublished.class, EventType.CALENDAR_PUBLISHED));
    }

    /** The latest calendar is the one that counts from now on. */
    public Optional<CalendarPublished> latestCalendar() {
        return jdbc.sql("select published from calendar_copy order by occurred_at desc, version desc limit 1")
                .query(String.class)
                .optional()
                .map(json -> read(json, CalendarPublished.class, EventType.CALENDAR_PUBLISHED));
    }

    /** Version of the calendar that counts from now on. */
    public Optional<String> latestCalendarVersion() {
        return jdbc.sql("select version from calendar_copy order by occurred_at desc, version desc limit 1")
                .query(String.class)
                .optional();
    }

    /** Whether the calendar took the place of another one. */
    public boolean isSuccessor(CalendarPublished calendar) {
        return latestCalendarVersion().filter(calendar.version()::equals).isPresent()
                && jdbc.sql("select exists (select 1 from calendar_copy where version <> ?)")
                        .param(calendar.version())
                        .query(Boolean.class)
                        .single();
    }

    /** Whether all of this has been published, and the agencies of the procedure's parts with it. */
    public boolean knows(ProcedureRef procedure, Set<String> agencies, String calendarVersion) {
        return jdbc.sql("""
            select exists (select 1 from workable_procedure where code = :code and version = :version)
               and exists (select 1 from calendar_copy where version = :calendar)
               and (select count(*) from agency_copy where code in (:agencies)) = :wanted\
            """)
                .param("code", procedure.code())
                .param("version", procedure.version())
                .param("calendar", calendarVersion)
                .param("agencies", agencies)
                .param("wanted", agencies.size())
                .query(Boolean.class)
                .single();
    }

    /** Which edition of an agency and of the latest calendar, or of a certain one, is known. */
    public Optional<Edition> edition(String agency, @Nullable String calendarVersion) {
        return jdbc.sql("""
            select c.version as calendar, c.occurred_at as calendar_at,
                   a.code as agency, a.version as agency_version, a.occurred_at as agency_at
            from calendar_copy c, agency_copy a
            where a.code = :agency and (:calendar::text is null or c.version = :calendar)
            order by c.occurred_at desc, c.version desc limit 1\
            """)
                .param("agency", agency)
                .param("calendar", calendarVersion)
                .query((row, _) -> new Edition(
                        row.getString("calendar"),
                        row.getTimestamp("calendar_at").toInstant(),
                        row.getString("agency"),
                        row.getInt("agency_version"),
                        row.getTimestamp("agency_at").toInstant()))
                .optional();
    }

    /** A calendar and an agency as they were published; while it is the same, so is their working time. */
    public record Edition(String calendar, Instant calendarAt, String agency, int agencyVersion, Instant agencyAt) {}

    private void hearProcedure(ProcedurePublished procedure) {
        jdbc.sql("""
            insert into procedure_copy (code, version, occurred_at, published) values (?, ?, ?, ?)
            on conflict (code, version) do update
            set occurred_at = excluded.occurred_at, published = excluded.published
            where procedure_copy.occurred_at < excluded.occurred_at\
            """)
                .params(procedure.code(), procedure.version(), Timestamp.from(procedure.occurredAt()), json(procedure))
                .update();
    }

    private void hearAgency(AgencyPublished agency) {
        jdbc.sql("""
            insert into agency_copy (code, version, occurred_at, published) values (?, ?, ?, ?)
            on conflict (code) do update
            set version = excluded.version, occurred_at = excluded.occurred_at, published = excluded.published
            where (agency_copy.version, agency_copy.occurred_at) < (excluded.version, excluded.occurred_at)\
            """)
                .params(agency.code(), agency.version(), Timestamp.from(agency.occurredAt()), json(agency))
                .update();
    }

    private void hearCalendar(CalendarPublished calendar) {
        jdbc.sql("""
            insert into calendar_copy (version, occurred_at, published) values (?, ?, ?)
            on conflict (version) do update
            set occurred_at = excluded.occurred_at, published = excluded.published
            where calendar_copy.occurred_at < excluded.occurred_at\
            """)
                .params(calendar.version(), Timestamp.from(calendar.occurredAt()), json(calendar))
                .update();
    }

    private static String json(CatalogueEvent event) {
        return new String(EventJson.write(event), StandardCharsets.UTF_8);
    }

    private static <E extends CatalogueEvent> E read(String json, Class<E> record, EventType type) {
        return record.cast(EventJson.read(type.wireName(), json.getBytes(StandardCharsets.UTF_8)));
    }
}
