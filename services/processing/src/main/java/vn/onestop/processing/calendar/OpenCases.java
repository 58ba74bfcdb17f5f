package vn.onestop.processing.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.officetime.Terms;
import vn.onestop.processing.calendar.OpenCase.Dates;
import vn.onestop.processing.route.Standstill;
import vn.onestop.processing.route.Standstills;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.PauseCause;

/** Reads the cases that are still open, many at a time and only what decides about their dates. */
@Repository
class OpenCases {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SELECT = """
        select c.dossier_id, c.code, c.clock_agency, c.competent_agency, c.accepted_at, c.promised_for, c.due,
               c.near_due_from, c.provisional, c.held, c.limit_value, c.limit_unit, c.calendar_version,
               c.supplement_clock, c.sequence, c.extension_value, c.extension_unit, c.extension_reason, c.extended_at
        from case_file c
        where c.dossier_id = any(?) and c.status not in ('DECIDED', 'STOPPED') order by c.dossier_id\
        """;

    private static final String STANDS = """
        select dossier_id, 'SUPPLEMENT' as cause, requested_at as since, received_at as until
        from case_supplement where dossier_id = any(:ids)
        union all
        select dossier_id, 'WITHDRAWAL', requested_at, answered_at
        from case_withdrawal where dossier_id = any(:ids)
        union all
        select dossier_id, 'FINANCIAL_OBLIGATION', requested_at, paid_at
        from case_payment where dossier_id = any(:ids) and clock_stands\
        """;

    private final JdbcClient jdbc;

    private final RunningSteps runningSteps;

    OpenCases(JdbcClient jdbc, RunningSteps runningSteps) {
        this.jdbc = jdbc;
        this.runningSteps = runningSteps;
    }

    /** The next open cases in the order of their ids. */
    List<UUID> after(@Nullable UUID position, int most) {
        return jdbc.sql("""
            select dossier_id from case_file where status not in ('DECIDED', 'STOPPED') and dossier_id > ?
            order by dossier_id limit ?\
            """)
                .params(position == null ? BEFORE_ALL : position, most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<OpenCase> read(Collection<UUID> ids) {
        return read(ids, SELECT);
    }

    /** Nobody else moves these cases until the transaction ends; those who do just now are waited for. */
    List<OpenCase> lock(Collection<UUID> ids) {
        return read(ids, SELECT + " for update of c");
    }

    private List<OpenCase> read(Collection<UUID> ids, String sql) {
        var wanted = ids.toArray(UUID[]::new);
        var open = jdbc.sql(sql).param(wanted).query(OpenCases::open).list();
        var running = runningSteps.of(wanted);
        var cases = open.stream()
                .map(one -> one.with(running.getOrDefault(one.dossierId(), List.of())))
                .toList();
        var stands = stands(wanted);
        return stands.isEmpty()
                ? cases
                : cases.stream().map(one -> with(one, stands)).toList();
    }

    private static OpenCase with(OpenCase open, Map<UUID, List<Standstill>> stands) {
        var own = stands.get(open.dossierId());
        return own == null ? open : open.with(Standstills.of(own));
    }

    private Map<UUID, List<Standstill>> stands(UUID[] ids) {
        var stands = new HashMap<UUID, List<Standstill>>();
        jdbc.sql(STANDS).param("ids", ids).query(row -> {
            var cause = PauseCause.valueOf(row.getString("cause"));
            stands.computeIfAbsent(row.getObject("dossier_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Standstill(cause, instant(row, "since"), instantOrNull(row, "until")));
        });
        return stands;
    }

    private static OpenCase open(ResultSet row, int ignored) throws SQLException {
        return new OpenCase(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                row.getString("clock_agency"),
                row.getString("competent_agency"),
                instant(row, "accepted_at"),
                instant(row, "promised_for"),
                new Dates(instant(row, "due"), instant(row, "near_due_from"), row.getBoolean("provisional"), Map.of()),
                instant(row, "held"),
                new Limit(row.getInt("limit_value"), Limit.Unit.valueOf(row.getString("limit_unit"))),
                row.getString("calendar_version"),
                SupplementClock.valueOf(row.getString("supplement_clock")),
                row.getLong("sequence"),
                List.of(),
                Standstills.NONE,
                extension(row));
    }

    private static @Nullable ClockEvent extension(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "extended_at");
        if (at == null) {
            return null;
        }
        var by = new Limit(row.getInt("extension_value"), Limit.Unit.valueOf(row.getString("extension_unit")));
        return new ClockEvent.Extended(at, Terms.limit(by), row.getString("extension_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
