package vn.onestop.processing.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.calendar.OpenCase.LimitedPart;
import vn.onestop.processing.calendar.OpenCase.RunningStep;

/** Reads the steps that run in many cases. */
@Repository
class RunningSteps {

    private static final String SELECT = """
        select s.dossier_id, s.ordinal, s.agency, s.share_amount, s.share_unit, s.started_at, s.due,
               p.agency as part_agency, p.limit_value, p.limit_unit,
               case when p.limit_value is not null
                    then (select min(f.started_at) from case_step f
                          where f.dossier_id = s.dossier_id and f.part = s.part) end as part_started_at,
               p.limit_value is not null and not exists (
                   select 1 from case_step n
                   where n.dossier_id = s.dossier_id and n.part = s.part and n.ordinal > s.ordinal) as ends_part
        from case_step s join case_part p on p.dossier_id = s.dossier_id and p.ordinal = s.part
        where s.dossier_id = any(?) and s.started_at is not null and s.completed_at is null and s.due is not null
        order by s.dossier_id, s.ordinal\
        """;

    private final JdbcClient jdbc;

    RunningSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step and when it was due until now. */
    record Dated(RunningStep step, Instant due) {}

    Map<UUID, List<Dated>> of(UUID[] dossiers) {
        var steps = new HashMap<UUID, List<Dated>>();
        jdbc.sql(SELECT).param(dossiers).query(row -> {
            steps.computeIfAbsent(row.getObject("dossier_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Dated(step(row), instant(row, "due")));
        });
        return steps;
    }

    private static RunningStep step(ResultSet row) throws SQLException {
        return new RunningStep(
                row.getInt("ordinal"),
                row.getString("agency"),
                new Share(row.getBigDecimal("share_amount"), ShareUnit.valueOf(row.getString("share_unit"))),
                instant(row, "started_at"),
                part(row));
    }

    private static @Nullable LimitedPart part(ResultSet row) throws SQLException {
        var value = row.getInt("limit_value");
        return row.wasNull()
                ? null
                : new LimitedPart(
                        row.getString("part_agency"),
                        new Limit(value, Limit.Unit.valueOf(row.getString("limit_unit"))),
                        instant(row, "part_started_at"),
                        row.getBoolean("ends_part"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
