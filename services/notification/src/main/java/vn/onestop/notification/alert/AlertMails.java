package vn.onestop.notification.alert;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The e-mails with warnings, and what became of them. Everything here joins the caller's transaction. */
@Repository
class AlertMails {

    /**
     * What has become of an e-mail. It is noted as SENDING before it is handed over, so a crash in between leaves a doubt
     * (UNKNOWN); a doubt goes again under the same Message-ID, by which mailboxes tell the double.
     */
    enum State {
        CREATED,
        SENDING,
        ACCEPTED,
        FAILED_FOR_NOW,
        FAILED_FOR_GOOD,
        UNKNOWN
    }

    /** An e-mail that has just been marked as being sent. */
    record Taken(UUID id, String official, int attempts, Instant createdAt) {}

    private final JdbcClient jdbc;

    AlertMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(UUID id, String official, Instant now) {
        jdbc.sql("""
            insert into alert_mail (id, official, state, attempts, due_at, created_at)
            values (:id, :official, 'CREATED', 0, :now, :now)
            """)
                .param("id", id)
                .param("official", official)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Marks what is due as being sent; another instance takes others. */
    List<Taken> take(Instant now, Instant doubtAt, int atMost) {
        return jdbc.sql("""
            with due as (
                select id from alert_mail where due_at <= :now and state in ('CREATED', 'FAILED_FOR_NOW', 'UNKNOWN')
                order by due_at limit :atMost for update skip locked)
            update alert_mail m set state = 'SENDING', attempts = attempts + 1, due_at = :doubtAt, reason = null
            from due where m.id = due.id
            returning m.id, m.official, m.attempts, m.created_at
            """)
                .param("now", Timestamp.from(now))
                .param("doubtAt", Timestamp.from(doubtAt))
                .param("atMost", atMost)
                .query((row, _) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("official"),
                        row.getInt("attempts"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** Notes the answer to an attempt; an answer to an attempt that was given up says something only if it is a yes. */
    void note(Taken mail, State state, @Nullable Instant dueAt, @Nullable String reason) {
        jdbc.sql("""
            update alert_mail set state = :state, due_at = :due, reason = :reason
            where id = :id and state <> 'ACCEPTED'
              and (:state = 'ACCEPTED' or (state = 'SENDING' and attempts = :attempt))
            """)
                .param("state", state.name())
                .param("due", dueAt == null ? null : Timestamp.from(dueAt))
                .param("reason", reason)
                .param("id", mail.id())
                .param("attempt", mail.attempts())
                .update();
    }

    /** E-mails whose sender is gone become doubts. */
    int findLeftBehind(Instant now, Instant settleAt) {
        return jdbc.sql("""
            update alert_mail set state = 'UNKNOWN', due_at = :settleAt,
                reason = 'the sender stopped before the answer was noted'
            where state = 'SENDING' and due_at <= :now
            """)
                .param("now", Timestamp.from(now))
                .param("settleAt", Timestamp.from(settleAt))
                .update();
    }

    long failed() {
        return jdbc.sql("select count(*) from alert_mail where state = 'FAILED_FOR_GOOD'")
                .query(Long.class)
                .single();
    }

    int forgetBefore(Instant time) {
        return jdbc.sql("""
            delete from alert_mail m where created_at < ? and due_at is null
              and not exists (select from alert where mail_id = m.id)
            """).param(Timestamp.from(time)).update();
    }
}
