package vn.onestop.intake.filing;

import static vn.onestop.intake.filing.FilingRow.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.time.DueWarnings;

/**
 * What was sent in, with its clock of reception. Whoever changes it locks it first and the dossier after it, so that two
 * clerks, or a clerk and the watch, come one after the other.
 */
@Repository
class FilingBook {

    private static final String READ = """
        select f.*, d.code, d.status, d.procedure_code, d.procedure_version, d.channel
        from filing f join dossier d on d.id = f.dossier_id
        """;

    private final JdbcClient jdbc;

    FilingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param sender mark of the account that sent it in
     * @param helper account of who helped
     */
    record Entry(
            UUID dossierId,
            Places places,
            byte[] sender,
            @Nullable Help help,
            @Nullable String helper,
            Instant filedAt) {}

    void add(Entry entry, DueWarnings clock) {
        var help = entry.help();
        jdbc.sql("""
            insert into filing (dossier_id, received_at, decided_by, sender, filed_at, support, place, helper,
                                consented_at, consent_wording, answer_due, near_from, said, look_at, returns)
            values (:id, :received, :decided, :sender, :filed, :support, :place, :helper,
                    :consented, :wording, :due, :near, :said, :near, 0)
            """)
                .param("id", entry.dossierId())
                .param("received", entry.places().receivedAt())
                .param("decided", entry.places().decidedBy())
                .param("sender", entry.sender())
                .param("filed", Timestamp.from(entry.filedAt()))
                .param("support", help == null ? null : help.support().name())
                .param("place", help == null ? null : help.place())
                .param("helper", entry.helper())
                .param("consented", help == null ? null : Timestamp.from(help.consentedAt()))
                .param("wording", help == null ? null : help.wording())
                .param("due", Timestamp.from(clock.due()))
                .param("near", Timestamp.from(clock.nearFrom()))
                .param("said", DueWarnings.NOTHING)
                .update();
    }

    Optional<FilingRow> lock(UUID id) {
        return jdbc.sql(READ + " where f.dossier_id = ? for update of f")
                .param(id)
                .query((row, _) -> FilingRow.of(row))
                .optional();
    }

    Optional<FilingRow> find(UUID id) {
        return jdbc.sql(READ + " where f.dossier_id = ?")
                .param(id)
                .query((row, _) -> FilingRow.of(row))
                .optional();
    }

    /** What a counter has not finished: first what waits for it, by urgency, then what waits for its citizen. */
    List<FilingRow> openAt(String agency, int atMost, int from) {
        return jdbc.sql(READ + """
             where f.received_at = ? and f.ended_at is null
            order by f.returned_at is not null, f.answer_due, f.dossier_id limit ? offset ?
            """)
                .params(agency, atMost, from)
                .query((row, _) -> FilingRow.of(row))
                .list();
    }

    /** What an account has sent in since an instant, the newest first. */
    List<FilingRow> sentBy(byte[] sender, Instant since, int atMost, int from) {
        return jdbc.sql(READ + """
             where f.sender = ? and f.filed_at >= ?
            order by f.filed_at desc, f.dossier_id desc limit ? offset ?
            """)
                .params(sender, Timestamp.from(since), atMost, from)
                .query((row, _) -> FilingRow.of(row))
                .list();
    }

    /** The clock rests until the citizen has sent what is missing. */
    void rest(UUID id, int ordinal, LocalDate replyBy, Instant at) {
        jdbc.sql("update filing set returned_at = ?, returns = ?, reply_by = ?, look_at = null where dossier_id = ?")
                .params(Timestamp.from(at), ordinal, replyBy, id)
                .update();
    }

    /** The clock starts anew. */
    void resume(UUID id, DueWarnings clock) {
        jdbc.sql("""
            update filing set returned_at = null, reply_by = null, answer_due = :due, near_from = :near, look_at = :near,
                              said = :said
            where dossier_id = :id
            """)
                .param("due", Timestamp.from(clock.due()))
                .param("near", Timestamp.from(clock.nearFrom()))
                .param("said", DueWarnings.NOTHING)
                .param("id", id)
                .update();
    }

    /** The counter has answered for good, or the citizen has taken it back. */
    void end(UUID id, Instant at) {
        jdbc.sql("update filing set ended_at = ?, look_at = null where dossier_id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** What ended it before it was accepted. The explanation is locked. */
    void close(UUID id, Closing closing, byte[] explanation, Instant at) {
        jdbc.sql("update filing set closing = ?, closing_explanation = ? where dossier_id = ?")
                .params(closing.name(), explanation, id)
                .update();
        end(id, at);
    }

    /** @param said the last level that was said */
    record Watched(UUID dossierId, String receivedAt, Instant answerDue, int said) {

        private static Watched of(ResultSet row) throws SQLException {
            return new Watched(
                    row.getObject("dossier_id", UUID.class),
                    row.getString("received_at"),
                    instant(row, "answer_due"),
                    row.getInt("said"));
        }
    }

    /** What is to be looked at by now, the longest waiting first; what another instance or a clerk has is left to them. */
    List<Watched> lockDue(Instant now, int atMost) {
        return jdbc.sql("""
            select dossier_id, received_at, answer_due, said from filing where look_at <= ?
            order by look_at limit ? for update skip locked
            """)
                .params(Timestamp.from(now), atMost)
                .query((row, _) -> Watched.of(row))
                .list();
    }

    void lookAgain(UUID id, int said, Instant next) {
        jdbc.sql("update filing set said = ?, look_at = ? where dossier_id = ?")
                .params(said, Timestamp.from(next), id)
                .update();
    }
}
