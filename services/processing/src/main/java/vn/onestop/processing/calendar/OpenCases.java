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
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.calendar.OpenCase.Asked;
import vn.onestop.processing.calendar.OpenCase.CurrentStep;
import vn.onestop.processing.calendar.OpenCase.Dates;

/** Reads the cases that are not decided yet, many at a time and only what decides about their dates. */
@Repository
class OpenCases {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SELECT = """
        select c.dossier_id, c.code, c.clock_agency, c.competent_agency, c.accepted_at, c.promised_for, c.due,
               c.near_due_from, c.provisional, c.held, c.limit_value, c.limit_unit, c.calendar_version,
               c.supplement_clock, c.sequence,
               s.agency as step_agency, s.share_amount, s.share_unit, s.started_at, s.due as step_due
        from case_file c join case_step s on s.dossier_id = c.dossier_id and s.ordinal = c.current_step
        where c.dossier_id = any(?) and c.status <> 'DECIDED' order by c.dossier_id\
        """;

    private static final String ASKED = """
        select dossier_id, requested_at, received_at from case_supplement
        where dossier_id = any(?) order by dossier_id, ordinal\
        """;

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next open cases in the order of their ids. */
    List<UUID> after(@Nullable UUID position, int most) {
        return jdbc.sql("""
            select dossier_id from case_file where status <> 'DECIDED' and dossier_id > ?
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
        var cases = jdbc.sql(sql).param(wanted).query(OpenCases::open).list();
        var asked = asked(wanted);
        return asked.isEmpty()
                ? cases
                : cases.stream()
                        .map(open ->
                                asked.containsKey(open.dossierId()) ? open.with(asked.get(open.dossierId())) : open)
                        .toList();
    }

    private Map<UUID, List<Asked>> asked(UUID[] ids) {
        var asked = new HashMap<UUID, List<Asked>>();
        jdbc.sql(ASKED).param(ids).query(row -> {
            asked.computeIfAbsent(row.getObject("dossier_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Asked(instant(row, "requested_at"), instantOrNull(row, "received_at")));
        });
        return asked;
    }

    private static OpenCase open(ResultSet row, int ignored) throws SQLException {
        var stepDue = instantOrNull(row, "step_due");
        return new OpenCase(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                row.getString("clock_agency"),
                row.getString("competent_agency"),
                instant(row, "accepted_at"),
                instant(row, "promised_for"),
                new Dates(instant(row, "due"), instant(row, "near_due_from"), row.getBoolean("provisional"), stepDue),
                instant(row, "held"),
                new Limit(row.getInt("limit_value"), Limit.Unit.valueOf(row.getString("limit_unit"))),
                row.getString("calendar_version"),
                SupplementClock.valueOf(row.getString("supplement_clock")),
                row.getLong("sequence"),
                stepDue == null ? null : step(row),
                List.of());
    }

    private static CurrentStep step(ResultSet row) throws SQLException {
        var share = new Share(row.getBigDecimal("share_amount"), ShareUnit.valueOf(row.getString("share_unit")));
        return new CurrentStep(row.getString("step_agency"), share, instant(row, "started_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
