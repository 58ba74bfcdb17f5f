package vn.onestop.notification.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.template.TemplateFiles.Draft;

/** The templates in all their versions. A changed file becomes a new version; an old version never changes. */
public final class Templates {

    private static final String COLUMNS = "id, kind, channel, language, version, subject, text, html";

    /** One instance at a time looks whether a file has changed. */
    private static final long PUBLISHING = 0x7E3A_11CEL;

    private record Key(MessageKind kind, MessageChannel channel, Language language) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Key, Template> current = new ConcurrentHashMap<>();
    private final Map<Long, Template> byId = new ConcurrentHashMap<>();

    /** @param folder where the files are: {@code classpath:texts/} */
    public Templates(
            JdbcClient jdbc, TransactionOperations transactions, ResourceLoader resources, String folder, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        var drafts = new TemplateFiles(resources, folder).read();
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(?)")
                    .param(PUBLISHING)
                    .query()
                    .singleColumn();
            drafts.forEach(this::publish);
        });
    }

    /** The version in force. */
    public Template current(MessageKind kind, MessageChannel channel, Language language) {
        var template = current.get(new Key(kind, channel, language));
        if (template == null) {
            throw new IllegalStateException("no template for " + kind + " by " + channel + " in " + language);
        }
        return template;
    }

    /** The version that a message was made with. */
    public Template version(long id) {
        return byId.computeIfAbsent(
                id,
                missing -> jdbc.sql("select " + COLUMNS + " from template where id = ?")
                        .param(missing)
                        .query(Template.class)
                        .single());
    }

    private void publish(Draft draft) {
        var digest = digest(draft);
        var latest = jdbc.sql("select " + COLUMNS + """
             from template t where kind = ? and channel = ? and language = ? and digest = ?
              and version = (select max(version) from template
                             where kind = t.kind and channel = t.channel and language = t.language)
            """)
                .params(
                        draft.kind().name(),
                        draft.channel().name(),
                        draft.language().name(),
                        digest)
                .query(Template.class)
                .optional();
        var template = latest.orElseGet(() -> insert(draft, digest));
        current.put(new Key(draft.kind(), draft.channel(), draft.language()), template);
        byId.put(template.id(), template);
    }

    private Template insert(Draft draft, String digest) {
        return jdbc.sql("""
            insert into template (kind, channel, language, version, subject, text, html, digest, loaded_at)
            select :kind, :channel, :language, coalesce(max(version), 0) + 1,
                   :subject, :text, :html, :digest, :now
            from template where kind = :kind and channel = :channel and language = :language
            returning
            """ + COLUMNS)
                .param("kind", draft.kind().name())
                .param("channel", draft.channel().name())
                .param("language", draft.language().name())
                .param("subject", draft.subject())
                .param("text", draft.text())
                .param("html", draft.html())
                .param("digest", digest)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Template.class)
                .single();
    }

    private static String digest(Draft draft) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((draft.subject() + "\0" + draft.text() + "\0" + draft.html()).getBytes(UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
