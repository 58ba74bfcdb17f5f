package vn.onestop.processing.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.Text;
import vn.onestop.processing.route.Role;

/** The steps that run in cases, and what was said of their dates. Whoever reads or writes them has locked the cases. */
@Repository
class WatchedSteps {

    private static final String READ = """
        select s.dossier_id, s.ordinal, s.name_vi, s.name_en, s.role, s.agency, s.share_amount, s.share_unit,
               s.started_at, s.due, s.official, s.said, s.said_due, s.said_at,
               p.limit_value is not null and not exists (
                   select 1 from case_step n
                   where n.dossier_id = s.dossier_id and n.part = s.part and n.ordinal > s.ordinal) as ends_part
        from case_step s join case_part p on p.dossier_id = s.dossier_id and p.ordinal = s.part
        where s.dossier_id in (:ids) and s.started_at is not null and s.completed_at is null and s.due is not null
        order by s.dossier_id, s.ordinal\
        """;

    private static final String NOTE =
            "update case_step set said = ?, said_due = ?, said_at = ? where dossier_id = ? and ordinal = ?";

    private final JdbcTemplate template;

    WatchedSteps(JdbcTemplate template) {
        this.template = template;
    }

    Map<UUID, List<WatchedStep>> of(List<UUID> dossiers) {
        var steps = new HashMap<UUID, List<WatchedStep>>();
        JdbcClient.create(template).sql(READ).param("ids", dossiers).query(row -> {
            steps.computeIfAbsent(row.getObject("dossier_id", UUID.class), _ -> new ArrayList<>())
                    .add(step(row));
        });
        return steps;
    }

    void note(List<Looked> all) {
        var said = all.stream()
                .flatMap(looked -> looked.steps().stream().map(step -> new Line(looked.dossierId(), step)))
                .filter(line -> line.step().said() != null)
                .toList();
        template.batchUpdate(NOTE, said, Math.max(1, said.size()), (row, line) -> {
            var last = line.step().said();
            row.setObject(1, last == null ? null : last.level());
            row.setTimestamp(2, last == null ? null : Timestamp.from(last.due()));
            row.setTimestamp(3, last == null ? null : Timestamp.from(last.at()));
            row.setObject(4, line.dossierId());
            row.setInt(5, line.step().ordinal());
        });
    }

    private record Line(UUID dossierId, StepDates step) {}

    private static WatchedStep step(ResultSet row) throws SQLException {
        var ordinal = row.getInt("ordinal");
        var role = Role.valueOf(row.getString("role"));
        var due = instant(row, "due");
        var name = new Text(row.getString("name_vi"), row.getString("name_en"));
        return new WatchedStep(
                new Step(ordinal, name, role.name(), due),
                role,
                row.getString("official"),
                row.getBoolean("ends_part"),
                new StepDates(
                        ordinal,
                        row.getString("agency"),
                        new Share(row.getBigDecimal("share_amount"), ShareUnit.valueOf(row.getString("share_unit"))),
                        instant(row, "started_at"),
                        due,
                        said(row)));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        var level = row.getInt("said");
        return row.wasNull() ? null : new Said(level, instant(row, "said_due"), instant(row, "said_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
