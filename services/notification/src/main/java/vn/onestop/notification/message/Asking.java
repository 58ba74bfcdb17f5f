package vn.onestop.notification.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.notification.channel.SmsReceipt;
import vn.onestop.notification.channel.Standing;

/** Messages of which Zalo has to be asked, or tells us by itself, what has become of them. */
@Service
class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final int AT_ONCE = 20;

    /** @param providerId Zalo's id, where it is known */
    record Open(UUID id, @Nullable String providerId) {}

    private final JdbcClient jdbc;
    private final Register register;
    private final MessageSettings settings;
    private final MessageRules rules;
    private final Clock clock;

    Asking(JdbcClient jdbc, Register register, MessageSettings settings, MessageRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    /** In doubt, or with Zalo for longer than they may be. Another instance, or this one when it dies, asks later. */
    @Transactional
    public List<Open> take() {
        var now = clock.instant();
        return jdbc.sql("""
            with open as (
                select id from message
                where channel = 'ZALO' and state in ('UNKNOWN', 'ACCEPTED') and due_at <= :now
                order by due_at limit :limit for update skip locked)
            update message set due_at = :later from open, piece
            where message.id = open.id and piece.message_id = open.id
            returning message.id, piece.provider_id
            """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(settings.doubtAfter())))
                .param("limit", AT_ONCE)
                .query((row, _) -> new Open(row.getObject("id", UUID.class), row.getString("provider_id")))
                .list();
    }

    /** What Zalo answered. */
    @Transactional
    public void told(UUID messageId, Standing standing) {
        var now = clock.instant();
        register.change(messageId, message -> {
            switch (standing) {
                case Standing.Arrived(var id) -> message.receipt(1, SmsReceipt.State.DELIVERED, id);
                case Standing.OnItsWay(var id) -> {
                    message.receipt(1, SmsReceipt.State.ON_ITS_WAY, id);
                    message.waitOn(now, rules);
                }
                case Standing.Unheard _ -> message.neverTaken(now, rules);
                case Standing.Silence _ -> message.waitOn(now, rules);
            }
        });
    }

    /** Zalo says by itself that a message has arrived; it may say so before it has answered us, and again. */
    @Transactional
    public void arrived(UUID messageId, @Nullable String providerId) {
        boolean known = jdbc.sql("select exists (select from message where id = ? and channel = 'ZALO')")
                .param(messageId)
                .query(Boolean.class)
                .single();
        if (known) {
            register.change(messageId, message -> message.receipt(1, SmsReceipt.State.DELIVERED, providerId));
        } else {
            LOG.warn("message={} outcome=ignored reason=not-ours", messageId);
        }
    }
}
