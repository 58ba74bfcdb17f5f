package vn.onestop.processing.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseConsultation.ConsultationMissed;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.Text;

/** What each official was told. */
@Service
public class Alerts {

    static final int PAGE = 50;

    private static final String KEEP = """
        insert into alert (account, said_at, dossier_id, sequence, kind, subject, rank, step, due, overdue_days)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String READ = """
        select a.account, c.code, a.kind, a.subject, a.rank, a.step, s.name_vi, s.name_en, a.due, a.overdue_days, a.said_at
        from alert a join case_file c on c.dossier_id = a.dossier_id
        join case_step s on s.dossier_id = a.dossier_id and s.ordinal = a.step
        where :account::text is null or a.account = :account
        order by a.said_at desc, a.dossier_id desc, a.sequence desc, a.account limit :size offset :offset\
        """;
    private static final int ROWS_PER_STATEMENT = 500;

    private final JdbcTemplate jdbc;

    Alerts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One alert as the official was told it.
     *
     * @param official who was told
     * @param subject none where it is another agency's answer
     * @param rank in which capacity
     * @param due what is near or was missed
     * @param overdueDays 0 unless it stays missed, then the ordinal of the overdue working day
     */
    public record Item(
            String official,
            String code,
            Alert.Kind kind,
            @Nullable Subject subject,
            Rank rank,
            int step,
            Text stepName,
            Instant due,
            int overdueDays,
            Instant at) {}

    /** @param more whether there are older ones */
    public record Page(List<Item> items, int page, int size, boolean more) {}

    /** What the account was told, the newest first. */
    @Transactional(readOnly = true)
    public Page of(String account, int page) {
        return read(account, page);
    }

    /** What anybody was told, the newest first. */
    @Transactional(readOnly = true)
    public Page ofAll(int page) {
        return read(null, page);
    }

    private Page read(@Nullable String account, int page) {
        var found = JdbcClient.create(jdbc)
                .sql(READ)
                .param("account", account)
                .param("size", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> item(row))
                .list();
        return new Page(found.stream().limit(PAGE).toList(), page, PAGE, found.size() > PAGE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<Alert> alerts) {
        var lines = alerts.stream()
                .flatMap(alert -> alert.told().stream().map(told -> new Line(alert, told)))
                .toList();
        jdbc.batchUpdate(KEEP, lines, ROWS_PER_STATEMENT, (row, line) -> {
            var alert = line.alert();
            row.setString(1, line.told().official());
            row.setTimestamp(2, Timestamp.from(alert.at()));
            row.setObject(3, alert.dossierId());
            row.setLong(4, alert.sequence());
            row.setString(5, alert.kind().name());
            row.setString(6, alert.deadline().subject().name());
            row.setString(7, line.told().rank().name());
            row.setInt(8, alert.deadline().step().ordinal());
            row.setTimestamp(9, Timestamp.from(alert.deadline().due()));
            row.setInt(10, alert.overdueDays());
        });
    }

    /** @param step at which the agency was asked that has not answered */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ConsultationMissed missed, int step) {
        jdbc.batchUpdate(KEEP, missed.told(), ROWS_PER_STATEMENT, (row, told) -> {
            row.setString(1, told.official());
            row.setTimestamp(2, Timestamp.from(missed.occurredAt()));
            row.setObject(3, missed.dossierId());
            row.setLong(4, missed.sequence());
            row.setString(5, Alert.Kind.ANSWER_MISSED.name());
            row.setString(6, null);
            row.setString(7, told.rank().name());
            row.setInt(8, step);
            row.setTimestamp(9, Timestamp.from(missed.due()));
            row.setInt(10, 0);
        });
    }

    private record Line(Alert alert, Told told) {}

    private static Item item(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        return new Item(
                row.getString("account"),
                row.getString("code"),
                Alert.Kind.valueOf(row.getString("kind")),
                subject == null ? null : Subject.valueOf(subject),
                Rank.valueOf(row.getString("rank")),
                row.getInt("step"),
                new Text(row.getString("name_vi"), row.getString("name_en")),
                row.getTimestamp("due").toInstant(),
                row.getInt("overdue_days"),
                row.getTimestamp("said_at").toInstant());
    }
}
