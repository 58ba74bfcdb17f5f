package vn.onestop.processing.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Text;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.casefile.CaseStatus;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.TrafficLight;

/**
 * What waits at an official's agency (danh sách việc), for auditors at any; the most urgent first, what waits for citizens
 * last.
 */
@Service
@Transactional(readOnly = true)
public class Worklist {

    /** Cases on one page. */
    static final int PAGE = 50;

    private static final String SELECT = """
        select c.code, c.version, c.status, c.procedure_code, c.due as case_due, c.near_due_from, c.paused_at,
               s.ordinal, s.name_vi, s.name_en, s.role, s.agency,
               s.official, s.due as step_due\
        """;

    private static final String FROM = """
         from case_step s join case_file c on c.dossier_id = s.dossier_id
        where (s.started_at is not null and s.completed_at is null
               or c.status = 'DECIDED' and c.current_step = s.ordinal)
          and (:everywhere or s.agency = :agency) and s.role in (:roles) and c.status in (:statuses)
          and (:anybody or s.official in (:holders))\
        """;

    private final JdbcClient jdbc;
    private final Schedule schedule;
    private final Deputies deputies;
    private final Clock clock;

    Worklist(JdbcClient jdbc, Schedule schedule, Deputies deputies, Clock clock) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.deputies = deputies;
        this.clock = clock;
    }

    /**
     * @param status one status only; without it, everything that is not yet decided
     * @param role one role only; nothing for a role the official does not have, except to the head of the unit and to auditors
     * @param light one light only
     * @param mine only steps that the official has taken, or acts in for somebody who is away
     */
    public record Question(
            @Nullable CaseStatus status,
            @Nullable Role role,
            @Nullable TrafficLight light,
            boolean mine,
            int page) {}

    public record Page(List<Item> items, int page, int size, long total) {}

    /**
     * @param official who has the step
     * @param insteadOf who has the step and is away, when it is whoever asks who acts for them
     * @param stepDue when the step is due, none while the clock stands still
     * @param due when the citizen expects the result
     * @param officeMinutesLeft office time left of the step, negative when late
     * @param light of the dossier
     */
    public record Item(
            String code,
            int version,
            CaseStatus status,
            String procedure,
            int step,
            Text stepName,
            Role role,
            @Nullable String official,
            @Nullable String insteadOf,
            @Nullable Instant stepDue,
            Instant due,
            @Nullable Long officeMinutesLeft,
            @Nullable TrafficLight light) {}

    public Page of(Official official, Question question) {
        var roles = roles(official, question.role());
        if (roles.isEmpty()) {
            return new Page(List.of(), question.page(), PAGE, 0);
        }
        var absent = deputies.absentFor(official.account());
        var params = params(official, question, roles, absent);
        var from = FROM + (question.light() == null ? "" : shows(question.light()));
        var items = jdbc.sql(SELECT + from + " order by s.due nulls last, c.due, c.code limit :size offset :offset")
                .params(params)
                .query((row, _) -> item(row, absent, clock.instant()))
                .list();
        var total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        return new Page(items, question.page(), PAGE, total);
    }

    /** The same as {@link Schedule#light}. */
    private static String shows(TrafficLight light) {
        return " and c.status not in ('DECIDED', 'STOPPED') and "
                + switch (light) {
                    case OVERDUE -> "coalesce(c.paused_at, :now) > c.due";
                    case PAUSED -> "c.paused_at <= c.due";
                    case NEAR_DUE -> "c.paused_at is null and :now between c.near_due_from and c.due";
                    case IN_TIME -> "c.paused_at is null and :now < c.near_due_from and :now <= c.due";
                };
    }

    private static Set<String> roles(Official official, @Nullable Role wanted) {
        var seen = official.has(Role.UNIT_HEAD) || official.audits() ? Set.of(Role.values()) : official.roles();
        return seen.stream()
                .filter(role -> wanted == null || role == wanted)
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    private Map<String, @Nullable Object> params(
            Official official, Question question, Set<String> roles, List<String> absent) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("everywhere", official.audits());
        params.put("agency", official.agency());
        params.put("roles", roles);
        params.put("statuses", statuses(question.status()));
        params.put("anybody", !question.mine());
        params.put(
                "holders",
                Stream.concat(Stream.of(official.account()), absent.stream()).toList());
        params.put("now", Timestamp.from(clock.instant()));
        params.put("size", PAGE);
        params.put("offset", (long) question.page() * PAGE);
        return params;
    }

    private static List<String> statuses(@Nullable CaseStatus wanted) {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> wanted == null ? !status.isClosed() : status == wanted)
                .map(CaseStatus::name)
                .toList();
    }

    private Item item(ResultSet row, List<String> absent, Instant now) throws SQLException {
        var holder = row.getString("official");
        var stepDue = instant(row.getTimestamp("step_due"));
        var due = row.getTimestamp("case_due").toInstant();
        var status = CaseStatus.valueOf(row.getString("status"));
        var agency = row.getString("agency");
        return new Item(
                row.getString("code"),
                row.getInt("version"),
                status,
                row.getString("procedure_code"),
                row.getInt("ordinal"),
                new Text(row.getString("name_vi"), row.getString("name_en")),
                Role.valueOf(row.getString("role")),
                holder,
                holder != null && absent.contains(holder) ? holder : null,
                stepDue,
                due,
                stepDue == null || status.isClosed() ? null : schedule.officeMinutes(agency, now, stepDue),
                status.isClosed()
                        ? null
                        : Schedule.light(
                                instant(row.getTimestamp("paused_at")),
                                row.getTimestamp("near_due_from").toInstant(),
                                due,
                                now));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
