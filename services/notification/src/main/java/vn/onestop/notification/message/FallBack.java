package vn.onestop.notification.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.message.NewMessages.Saying;
import vn.onestop.notification.privacy.Vault;

/**
 * What comes after a channel on which a message has failed for good: the next one, or a person who telephones. It
 * commits with the failure, so a process that is killed has done both or neither, and the next channel is taken once.
 */
@Component
class FallBack {

    private record Failed(Saying saying, MessageChannel channel, String address) {}

    private final JdbcClient jdbc;
    private final NewMessages newMessages;
    private final Contents contents;
    private final Vault vault;
    private final Ways ways;
    private final CallBook calls;

    FallBack(JdbcClient jdbc, NewMessages newMessages, Contents contents, Vault vault, Ways ways, CallBook calls) {
        this.jdbc = jdbc;
        this.newMessages = newMessages;
        this.contents = contents;
        this.vault = vault;
        this.ways = ways;
        this.calls = calls;
    }

    /** Joins the caller's transaction. */
    void from(UUID messageId) {
        var failed =
                jdbc.sql("""
                    select m.*, t.language from message m join template t on t.id = m.template_id where m.id = ?
                    """).param(messageId).query((row, _) -> failed(row)).single();
        var next = failed.channel == MessageChannel.EMAIL
                ? Optional.<MessageChannel>empty()
                : ways.after(failed.saying.kind(), failed.channel, failed.address);
        next.ifPresentOrElse(
                channel -> newMessages.make(failed.saying, channel, failed.address),
                () -> calls.wanted(messageId, failed.saying));
    }

    private Failed failed(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var saying = new Saying(
                row.getObject("fact_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("dossier_code"),
                MessageKind.valueOf(row.getString("kind")),
                Contact.Part.valueOf(row.getString("part")),
                Contact.Language.valueOf(row.getString("language")),
                row.getBoolean("accents"),
                contents.unlock(id, row.getBytes("content")),
                row.getLong("line"));
        return new Failed(
                saying,
                MessageChannel.valueOf(row.getString("channel")),
                vault.unlock(row.getBytes("address"), "address/" + id));
    }
}
