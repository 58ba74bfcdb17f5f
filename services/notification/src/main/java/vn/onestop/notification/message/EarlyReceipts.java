package vn.onestop.notification.message;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.notification.channel.SmsReceipt;

/** Receipts that came before the answer to the submit told what the provider calls the piece. */
@Repository
class EarlyReceipts {

    private final JdbcClient jdbc;

    EarlyReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends nobody else looks at what the provider calls by this id. Without it a receipt and the
     * answer that names its piece could pass each other unseen.
     */
    void lock(String providerId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(providerId)
                .query((_, _) -> true)
                .single();
    }

    void keep(String providerId, SmsReceipt.State state, Instant now) {
        jdbc.sql("""
            insert into early_receipt (provider_id, state, received_at) values (?, ?, ?) on conflict do nothing
            """).params(providerId, state.name(), Timestamp.from(now)).update();
    }

    /** What has come for a piece, the end last. */
    List<SmsReceipt.State> take(String providerId) {
        return jdbc
                .sql("delete from early_receipt where provider_id = ? returning state")
                .param(providerId)
                .query(String.class)
                .list()
                .stream()
                .map(SmsReceipt.State::valueOf)
                .sorted()
                .toList();
    }

    /** Receipts that nobody of ours ever asked for do not stay. */
    int forgetBefore(Instant time) {
        return jdbc.sql("delete from early_receipt where received_at < ?")
                .param(Timestamp.from(time))
                .update();
    }
}
