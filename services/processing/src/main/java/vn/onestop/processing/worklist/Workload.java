package vn.onestop.processing.worklist;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.Limit;
import vn.onestop.officetime.Terms;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.WorkingTimes;
import vn.onestop.time.NearDueRule;
import vn.onestop.time.WorkingTime;

/** How much each official of an agency has to do (khối lượng công việc), and what nobody has taken yet. */
@Service
@Transactional(readOnly = true)
public class Workload {

    private static final String OPEN_STEPS = """
        select s.official, s.due, s.share_amount, s.share_unit, c.limit_value, c.limit_unit
        from case_step s join case_file c on c.dossier_id = s.dossier_id
        where s.agency = ? and s.started_at is not null and s.completed_at is null
          and c.status not in ('DECIDED', 'STOPPED')\
        """;

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Deputies deputies;
    private final WorkingTimes workingTimes;
    private final Clock clock;

    Workload(JdbcClient jdbc, Colleagues colleagues, Deputies deputies, WorkingTimes workingTimes, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.deputies = deputies;
        this.workingTimes = workingTimes;
        this.clock = clock;
    }

    /**
     * The agency at this moment.
     *
     * @param free steps that nobody has taken
     */
    public record Page(List<OfOne> officials, Steps free) {}

    /**
     * @param name as the directory has it
     * @param deputy who acts for an official who is away
     */
    public record OfOne(
            String official,
            @Nullable String name,
            @Nullable String deputy,
            Steps steps) {}

    /**
     * Open steps, counted.
     *
     * @param nearDue those among them that are due soon
     * @param overdue those among them that are late; what waits for citizens is neither
     */
    public record Steps(long open, long nearDue, long overdue) {}

    public Page of(Official official) {
        var agency = official.agency();
        var now = clock.instant();
        var time = workingTimes.now(agency);
        Map<String, List<Open>> held = jdbc.sql(OPEN_STEPS).param(agency).query((row, _) -> open(row)).list().stream()
                .collect(groupingBy(Open::official));
        var accounts = new TreeSet<>(colleagues.of(agency));
        held.keySet().stream().filter(account -> !account.isEmpty()).forEach(accounts::add);
        var acting = deputies.of(accounts);
        var all = accounts.stream()
                .map(account -> new OfOne(
                        account,
                        colleagues.nameOf(account).orElse(null),
                        acting.get(account),
                        count(held.getOrDefault(account, List.of()), time, now)))
                .toList();
        return new Page(all, count(held.getOrDefault("", List.of()), time, now));
    }

    private static Steps count(List<Open> steps, WorkingTime time, Instant now) {
        var late = steps.stream().filter(step -> step.isLate(now)).count();
        var near = steps.stream()
                .filter(step -> !step.isLate(now) && step.isNear(time, now))
                .count();
        return new Steps(steps.size(), near, late);
    }

    private static Open open(ResultSet row) throws SQLException {
        var official = row.getString("official");
        var due = row.getTimestamp("due");
        return new Open(
                official == null ? "" : official,
                due == null ? null : due.toInstant(),
                new Share(row.getBigDecimal("share_amount"), ShareUnit.valueOf(row.getString("share_unit"))),
                new Limit(row.getInt("limit_value"), Limit.Unit.valueOf(row.getString("limit_unit"))));
    }

    /**
     * @param official who has it, empty for nobody
     * @param due none while the clock stands still
     */
    private record Open(String official, @Nullable Instant due, Share share, Limit limit) {

        boolean isLate(Instant now) {
            return due != null && now.isAfter(due);
        }

        boolean isNear(WorkingTime time, Instant now) {
            return due != null
                    && !now.isBefore(NearDueRule.USUAL.ofStep(time, Terms.limit(limit), Terms.share(share), due));
        }
    }
}
