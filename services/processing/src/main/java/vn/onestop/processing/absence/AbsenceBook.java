package vn.onestop.processing.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The absences in the database. */
@Repository
class AbsenceBook {

    private static final String COLUMNS =
            "id, account, agency, deputy, away_from, away_until, reason, entered_by, entered_at, ended_by, ended_at";

    private final JdbcClient jdbc;

    AbsenceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one agency are entered one after the other, so that none contradicts another. */
    void lock(String agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('absence'), hashtext(?))")
                .param(agency)
                .query((_, _) -> agency)
                .single();
    }

    void insert(Absence absence) {
        jdbc.sql("insert into absence (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, null)")
                .params(absence.id(), absence.official(), absence.agency(), absence.deputy())
                .params(Timestamp.from(absence.from()), Timestamp.from(absence.until()))
                .params(Arrays.asList(absence.reason()))
                .params(absence.enteredBy(), Timestamp.from(absence.enteredAt()))
                .update();
    }

    void end(UUID id, String by, Instant now) {
        jdbc.sql("update absence set ended_by = ?, ended_at = ? where id = ?")
                .params(by, Timestamp.from(now), id)
                .update();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from absence where id = ?")
                .param(id)
                .query(AbsenceBook::absence)
                .optional();
    }

    /** Those that hold or are to come, and those that ended since a time; the earliest first. */
    List<Absence> of(String agency, Instant endedSince) {
        return jdbc.sql("select " + COLUMNS + " from absence where agency = ? and away_until > ?"
                        + " order by away_from, account, entered_at")
                .params(agency, Timestamp.from(endedSince))
                .query(AbsenceBook::absence)
                .list();
    }

    /** Those in which the account is away, or does somebody's work, at some time of a span. */
    List<Absence> touching(String account, Instant from, Instant until) {
        return jdbc.sql("select " + COLUMNS + """
             from absence
            where (account = :account or deputy = :account) and ended_at is null
              and away_from < :until and away_until > :from
            order by away_from\
            """)
                .param("account", account)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(AbsenceBook::absence)
                .list();
    }

    private static Absence absence(ResultSet row, int ignored) throws SQLException {
        var endedAt = row.getTimestamp("ended_at");
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getString("agency"),
                row.getString("deputy"),
                row.getTimestamp("away_from").toInstant(),
                row.getTimestamp("away_until").toInstant(),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("ended_by"),
                endedAt == null ? null : endedAt.toInstant());
    }
}
