package vn.onestop.notification.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.privacy.Mask;
import vn.onestop.notification.privacy.Vault;
import vn.onestop.notification.template.Placeholder;
import vn.onestop.web.Caller;

/** People whom no channel has reached, for the clerks of the counter that received their dossier (danh sách cần gọi). */
@Service
class CallList {

    private static final Logger LOG = LoggerFactory.getLogger(CallList.class);

    /** Lines shown at once, the oldest first. */
    private static final int AT_ONCE = 100;

    /**
     * @param person masked
     * @param phone in full, as it is to be dialled; null when the person gave none
     * @param say what no channel could say
     */
    record Call(
            UUID id,
            @Schema(example = "H26.103.25.7-260310-0112") String dossier,

            MessageKind kind,
            Contact.Part part,
            @Schema(example = "N. T. Lan") String person,

            @Schema(example = "+84912345678") @Nullable String phone,

            Language language,
            String say,
            Instant since) {

        @Override
        public String toString() {
            return "Call[" + id + "]";
        }
    }

    /** A call that was made. */
    record Done(UUID id, Instant doneAt, String doneBy) {}

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Vault vault;
    private final Clock clock;

    CallList(JdbcClient jdbc, Contents contents, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.vault = vault;
        this.clock = clock;
    }

    /** What waits at the caller's own counter. Whoever is shown a number is written down. */
    @Transactional
    public List<Call> of(Caller caller) {
        var calls = jdbc.sql("""
            select c.id, c.asked_at, m.id as message_id, m.dossier_code, m.kind, m.part, m.content, t.language,
                   by_phone.id as phone_id, by_phone.address as phone
            from call c join dossier d on d.id = c.dossier_id join message m on m.id = c.message_id
              join template t on t.id = m.template_id
              left join lateral (
                  select p.id, p.address from message p
                  where p.fact_id = c.fact_id and p.part = c.part and p.channel <> 'EMAIL' limit 1) by_phone on true
            where d.received_at = :agency and c.done_at is null and not exists (
                select from message late
                where late.fact_id = c.fact_id and late.part = c.part and late.state = 'DELIVERED')
            order by c.asked_at limit :limit
            """)
                .param("agency", caller.agency())
                .param("limit", AT_ONCE)
                .query((row, _) -> call(row))
                .list();
        calls.forEach(call -> seen(call.id, caller));
        return calls;
    }

    private void seen(UUID call, Caller caller) {
        jdbc.sql("insert into call_look (call_id, account, agency, at) values (?, ?, ?, ?)")
                .params(call, caller.account(), caller.agency(), Timestamp.from(clock.instant()))
                .update();
        LOG.info("call={} account={} outcome=shown", call, caller);
    }

    private Call call(ResultSet row) throws SQLException {
        var kind = MessageKind.valueOf(row.getString("kind"));
        var language = Language.valueOf(row.getString("language"));
        var values = contents.unlock(row.getObject("message_id", UUID.class), row.getBytes("content"));
        var said = contents.current(kind, MessageChannel.SMS, language).fill(values);
        var phone = row.getBytes("phone");
        return new Call(
                row.getObject("id", UUID.class),
                row.getString("dossier_code"),
                kind,
                Contact.Part.valueOf(row.getString("part")),
                Mask.name(values.getOrDefault(Placeholder.NAME, "")),
                phone == null ? null : vault.unlock(phone, "address/" + row.getObject("phone_id", UUID.class)),
                language,
                said.text(),
                row.getTimestamp("asked_at").toInstant());
    }

    /** Said again, who called first stays. */
    @Transactional
    public Done done(UUID id, Caller caller) {
        jdbc.sql("""
            update call set done_at = :now, done_by = :account from dossier d
            where call.id = :id and done_at is null and d.id = call.dossier_id and d.received_at = :agency
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", caller.account())
                .param("id", id)
                .param("agency", caller.agency())
                .update();
        var done = jdbc.sql("""
            select c.id, c.done_at, c.done_by from call c join dossier d on d.id = c.dossier_id
            where c.id = ? and d.received_at = ?
            """)
                .params(id, caller.agency())
                .query((row, _) -> new Done(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("done_at").toInstant(),
                        row.getString("done_by")))
                .optional()
                .orElseThrow(NoSuchCall::new);
        LOG.info("call={} account={} outcome=done", id, caller);
        return done;
    }
}
