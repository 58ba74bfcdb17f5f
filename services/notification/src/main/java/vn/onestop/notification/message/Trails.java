package vn.onestop.notification.message;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.privacy.Mask;
import vn.onestop.notification.privacy.Vault;

/** What was sent, and what became of it. Whoever reads this sees no address in full. */
@Repository
class Trails {

    /**
     * One message and its way.
     *
     * @param to masked
     * @param segments of the SMS; 1 for anything else
     * @param template version of the text it was made with
     */
    record Trail(
            UUID id,
            MessageKind kind,
            MessageChannel channel,
            Contact.Part part,
            String to,
            DeliveryState state,
            int attempts,
            int segments,
            int template,
            @Nullable String reason,
            Instant createdAt,
            List<Mark> history) {}

    /** A state the message was in. */
    record Mark(Instant at, DeliveryState state, @Nullable String reason) {}

    private record Row(UUID messageId, Mark mark) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Trails(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<Trail> ofDossier(String code) {
        var history = history(code);
        return jdbc.sql("""
            select m.*, t.version as template_version,
                   (select count(*) from piece where message_id = m.id) as segments
            from message m join template t on t.id = m.template_id
            where dossier_code = ? order by line, created_at
            """).param(code).query((row, _) -> trail(row, history)).list();
    }

    private Map<UUID, List<Row>> history(String code) {
        return jdbc
                .sql("""
                    select h.message_id, h.at, h.state, h.reason
                    from message_history h join message m on m.id = h.message_id
                    where m.dossier_code = ? order by h.ordinal
                    """)
                .param(code)
                .query((row, _) -> new Row(
                        row.getObject("message_id", UUID.class),
                        new Mark(
                                row.getTimestamp("at").toInstant(),
                                DeliveryState.valueOf(row.getString("state")),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Row::messageId));
    }

    private Trail trail(ResultSet row, Map<UUID, List<Row>> history) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var channel = MessageChannel.valueOf(row.getString("channel"));
        return new Trail(
                id,
                MessageKind.valueOf(row.getString("kind")),
                channel,
                Contact.Part.valueOf(row.getString("part")),
                masked(channel, vault.unlock(row.getBytes("address"), "address/" + id)),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("segments"),
                row.getInt("template_version"),
                row.getString("reason"),
                row.getTimestamp("created_at").toInstant(),
                history.getOrDefault(id, List.of()).stream().map(Row::mark).toList());
    }

    private static String masked(MessageChannel channel, String address) {
        return switch (channel) {
            case SMS, ZALO -> Mask.phone(address);
            case EMAIL -> Mask.email(address);
        };
    }
}
