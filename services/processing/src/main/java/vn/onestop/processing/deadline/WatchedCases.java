package vn.onestop.processing.deadline;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.deadline.CaseDates.Reappointed;

/**
 * Cases by the instant at which their dates are to be looked at. What is read is locked first, as every move of a case
 * locks it: so what is said is true, and no two instances look at one case.
 */
@Repository
class WatchedCases {

    private static final String LOCK = """
        select dossier_id from case_file where alert_at <= ? order by alert_at limit ? for update skip locked\
        """;

    private static final String READ = """
        select c.dossier_id, c.sequence, c.alert_at, c.competent_agency, c.clock_agency, c.limit_value, c.limit_unit,
               c.accepted_at, c.due, c.near_due_from, c.held, c.reappointed_at, c.reappointed_for,
               c.promise_said, c.promise_said_due, c.promise_said_at,
               c.paused_at is not null or c.status in ('DECIDED', 'STOPPED') as still
        from case_file c where c.dossier_id in (:ids) order by c.alert_at, c.dossier_id\
        """;

    private static final String NOTE = """
        update case_file set sequence = sequence + ?, alert_at = ?,
               promise_said = ?, promise_said_due = ?, promise_said_at = ?
        where dossier_id = ?\
        """;

    private static final String LOOK_AGAIN = "update case_file set alert_at = ? where dossier_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final WatchedSteps steps;

    WatchedCases(JdbcTemplate template, WatchedSteps steps) {
        this.template = template;
        this.steps = steps;
        jdbc = JdbcClient.create(template);
    }

    List<WatchedCase> lockDue(Instant now, int atMost) {
        var ids = jdbc.sql(LOCK)
                .params(Timestamp.from(now), atMost)
                .query((row, _) -> row.getObject("dossier_id", UUID.class))
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        var running = steps.of(ids);
        return jdbc.sql(READ)
                .param("ids", ids)
                .query((row, _) -> watched(row, running))
                .list();
    }

    void note(List<Looked> all) {
        var silent = all.stream().filter(looked -> looked.alerts().isEmpty()).toList();
        var told = all.stream().filter(looked -> !looked.alerts().isEmpty()).toList();
        template.batchUpdate(LOOK_AGAIN, silent, all.size(), (row, looked) -> {
            setInstant(row, 1, looked.next());
            row.setObject(2, looked.dossierId());
        });
        template.batchUpdate(NOTE, told, all.size(), WatchedCases::fill);
        steps.note(told);
    }

    @Nullable
    Instant next() {
        return instant(jdbc.sql("select min(alert_at) as next from case_file where alert_at is not null")
                .query((row, _) -> row.getTimestamp("next"))
                .optional()
                .orElse(null));
    }

    private static void fill(PreparedStatement row, Looked looked) throws SQLException {
        row.setInt(1, looked.alerts().size());
        setInstant(row, 2, looked.next());
        setSaid(row, 3, looked.promiseSaid());
        row.setObject(6, looked.dossierId());
    }

    private static void setSaid(PreparedStatement row, int first, @Nullable Said said) throws SQLException {
        if (said == null) {
            row.setNull(first, Types.INTEGER);
        } else {
            row.setInt(first, said.level());
        }
        setInstant(row, first + 1, said == null ? null : said.due());
        setInstant(row, first + 2, said == null ? null : said.at());
    }

    private static void setInstant(PreparedStatement row, int column, @Nullable Instant instant) throws SQLException {
        row.setTimestamp(column, instant == null ? null : Timestamp.from(instant));
    }

    private static WatchedCase watched(ResultSet row, Map<UUID, List<WatchedStep>> running) throws SQLException {
        var dossierId = row.getObject("dossier_id", UUID.class);
        var own = running.getOrDefault(dossierId, List.of());
        return new WatchedCase(
                dossierId,
                row.getLong("sequence"),
                row.getTimestamp("alert_at").toInstant(),
                row.getString("competent_agency"),
                own,
                row.getBoolean("still") || own.isEmpty() ? null : dates(row, own));
    }

    private static CaseDates dates(ResultSet row, List<WatchedStep> running) throws SQLException {
        var reappointedAt = instant(row.getTimestamp("reappointed_at"));
        var reappointedFor = instant(row.getTimestamp("reappointed_for"));
        return new CaseDates(
                row.getString("clock_agency"),
                new Limit(row.getInt("limit_value"), Limit.Unit.valueOf(row.getString("limit_unit"))),
                row.getTimestamp("accepted_at").toInstant(),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("near_due_from").toInstant(),
                row.getTimestamp("held").toInstant(),
                reappointedAt == null || reappointedFor == null ? null : new Reappointed(reappointedAt, reappointedFor),
                running.stream().map(WatchedStep::dates).toList(),
                said(row));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        var level = row.getInt("promise_said");
        return row.wasNull()
                ? null
                : new Said(
                        level,
                        row.getTimestamp("promise_said_due").toInstant(),
                        row.getTimestamp("promise_said_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
