package vn.onestop.notification.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.notification.message.NewMessages.Saying;

/** Notes whom the counter has to telephone because no channel has reached them. Joins the caller's transaction. */
@Repository
class CallBook {

    private static final Logger LOG = LoggerFactory.getLogger(CallBook.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    CallBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Unless another channel to this person still works or may. */
    void wanted(UUID messageId, Saying saying) {
        // Were two channels to fail at the same time, neither would see the other's end without it.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(saying.factId() + "/" + saying.part())
                .query((_, _) -> true)
                .single();
        int wanted = jdbc.sql("""
            insert into call (id, fact_id, part, dossier_id, message_id, asked_at)
            select gen_random_uuid(), m.fact_id, m.part, m.dossier_id, m.id, :now from message m
            where m.id = :id and not exists (
                select from message other
                where other.fact_id = m.fact_id and other.part = m.part and other.state <> 'FAILED_FOR_GOOD'
                  and not (other.state = 'UNKNOWN' and other.due_at is null))
            on conflict do nothing
            """)
                .param("id", messageId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (wanted == 1) {
            LOG.info("message={} dossier={} outcome=call-wanted", messageId, saying.dossierCode());
        }
    }
}
