package vn.onestop.processing.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.EventJson;

/** Runs over the open cases that are asked for, in the order in which they were. */
@Repository
class Tasks {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 7_203_120;

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether no other instance is at work; until this transaction ends none begins. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Asked for once, however often it is heard. */
    void add(String subject, CatalogueEvent heard) {
        jdbc.sql("""
            insert into calendar_task (kind, subject, heard, heard_at, figures) values (?, ?, ?, ?, ?)
            on conflict do nothing\
            """)
                .params(Task.Kind.of(heard).name(), subject)
                .params(new String(EventJson.write(heard), StandardCharsets.UTF_8))
                .params(heard.occurredAt().atOffset(ZoneOffset.UTC), JSON.writeValueAsString(Figures.NONE))
                .update();
    }

    Optional<Task> oldest() {
        return jdbc.sql("""
            select id, kind, heard, position, figures from calendar_task
            where finished_at is null order by id limit 1\
            """)
                .query((row, _) -> new Task(
                        row.getLong("id"),
                        heard(row.getString("kind"), row.getString("heard")),
                        row.getObject("position", UUID.class),
                        JSON.readValue(row.getString("figures"), Figures.class)))
                .optional();
    }

    void advance(Task task, UUID position, Figures figures) {
        jdbc.sql("update calendar_task set position = ?, figures = ? where id = ?")
                .params(position, JSON.writeValueAsString(figures), task.id())
                .update();
    }

    void finish(Task task, Instant now) {
        jdbc.sql("update calendar_task set finished_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), task.id())
                .update();
    }

    private static CatalogueEvent heard(String kind, String json) {
        return (CatalogueEvent)
                EventJson.read(Task.Kind.valueOf(kind).wireName(), json.getBytes(StandardCharsets.UTF_8));
    }
}
