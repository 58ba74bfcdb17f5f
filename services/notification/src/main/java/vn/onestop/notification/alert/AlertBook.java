package vn.onestop.notification.alert;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.notification.alert.Alert.About;

/** The warnings in the database, each in at most one e-mail. Everything here joins the caller's transaction. */
@Repository
class AlertBook {

    private final JdbcClient jdbc;

    AlertBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is known already is not kept again. */
    void keep(Alert alert, Instant now, Instant sendAt) {
        jdbc.sql("""
            insert into alert (id, official, dossier_id, subject, ordinal, step, due, overdue_days, heard_at, send_at)
            values (:id, :official, :dossier, :subject, :ordinal, :step, :due, :days, :now, :sendAt)
            on conflict do nothing
            """)
                .param("id", alert.id())
                .param("official", alert.official())
                .param("dossier", alert.dossierId())
                .param("subject", alert.about().name())
                .param("ordinal", alert.ordinal())
                .param("step", alert.step())
                .param("due", Timestamp.from(alert.due()))
                .param("days", alert.overdueDays())
                .param("now", Timestamp.from(now))
                .param("sendAt", Timestamp.from(sendAt))
                .update();
    }

    /** One instance at a time puts warnings together; false when another one does. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('alert'))")
                .query(Boolean.class)
                .single();
    }

    /** Officials for whom something has waited long enough, and who had no e-mail since a time. */
    List<String> ripe(Instant now, Instant lastMailBefore, int atMost) {
        return jdbc.sql("""
            select o.account from official o
            where o.active and o.email is not null and (o.last_mail_at is null or o.last_mail_at <= :before)
              and exists (select from alert a where a.official = o.account and a.mail_id is null and a.send_at <= :now
                          and exists (select from dossier d where d.id = a.dossier_id))
            order by o.account limit :atMost
            """)
                .param("before", Timestamp.from(lastMailBefore))
                .param("now", Timestamp.from(now))
                .param("atMost", atMost)
                .query((row, _) -> row.getString("account"))
                .list();
    }

    /** Gives the e-mail all that waits for the official, ripe or not. */
    int assign(String official, UUID mailId, Instant now) {
        jdbc.sql("update official set last_mail_at = :now where account = :official")
                .param("now", Timestamp.from(now))
                .param("official", official)
                .update();
        return jdbc.sql("""
            update alert a set mail_id = :mail
            where a.official = :official and a.mail_id is null
              and exists (select from dossier d where d.id = a.dossier_id)
            """).param("mail", mailId).param("official", official).update();
    }

    /** What an e-mail says: of several warnings about the same due date the latest. */
    List<AlertLetter.Line> lines(UUID mailId) {
        return jdbc.sql("""
            select distinct on (a.dossier_id, a.subject, a.ordinal, a.due)
                   d.code, a.subject, a.ordinal, a.step, a.due, a.overdue_days
            from alert a join dossier d on d.id = a.dossier_id where a.mail_id = ?
            order by a.dossier_id, a.subject, a.ordinal, a.due, a.overdue_days desc
            """)
                .param(mailId)
                .query((row, _) -> new AlertLetter.Line(
                        row.getString("code"),
                        About.valueOf(row.getString("subject")),
                        row.getInt("ordinal"),
                        row.getString("step"),
                        row.getTimestamp("due").toInstant(),
                        row.getInt("overdue_days")))
                .list();
    }

    /** Warnings that no e-mail has taken along yet. */
    long waiting() {
        return jdbc.sql("select count(*) from alert where mail_id is null")
                .query(Long.class)
                .single();
    }

    /** Those among them whose official cannot be reached: not listed, without an address, or gone. */
    long unreachable() {
        return jdbc.sql("""
            select count(*) from alert a where a.mail_id is null and not exists (
                select from official o where o.account = a.official and o.active and o.email is not null)
            """).query(Long.class).single();
    }

    int forgetBefore(Instant time) {
        return jdbc.sql("delete from alert where heard_at < ?")
                .param(Timestamp.from(time))
                .update();
    }
}
