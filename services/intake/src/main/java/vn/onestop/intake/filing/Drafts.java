package vn.onestop.intake.filing;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.files.Vault;

/** What citizens have begun to fill in (bản nháp), saved as they type, for their own account only. */
@Service
public class Drafts {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Marks marks;
    private final FilingSettings settings;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, Marks marks, FilingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.marks = marks;
        this.settings = settings;
        this.clock = clock;
    }

    /** A draft that can be taken up again. */
    public record Kept(String key, Instant savedAt) {}

    /**
     * The last one saved under a key counts.
     *
     * @throws TooManyDrafts when the account keeps as many already as it may
     */
    @Transactional
    public void save(Sender sender, String key, String content) {
        var mark = marks.of(sender);
        var others = jdbc.sql("select count(*) from filing_draft where sender = ? and key <> ?")
                .params(mark, key)
                .query(Integer.class)
                .single();
        if (others >= settings.draftsPerAccount()) {
            throw new TooManyDrafts(settings.draftsPerAccount());
        }
        jdbc.sql("""
            insert into filing_draft (sender, key, content, saved_at) values (?, ?, ?, ?)
            on conflict (sender, key) do update set content = excluded.content, saved_at = excluded.saved_at
            """)
                .params(
                        mark,
                        key,
                        vault.lock(content.getBytes(StandardCharsets.UTF_8), place(mark, key)),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws NoSuchDraft when the account has none under the key */
    @Transactional(readOnly = true)
    public String open(Sender sender, String key) {
        var mark = marks.of(sender);
        var locked = jdbc.sql("select content from filing_draft where sender = ? and key = ?")
                .params(mark, key)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NoSuchDraft(key));
        return new String(vault.open(locked, place(mark, key)), StandardCharsets.UTF_8);
    }

    /** The last saved first. */
    @Transactional(readOnly = true)
    public List<Kept> of(Sender sender) {
        return jdbc.sql("select key, saved_at from filing_draft where sender = ? order by saved_at desc, key")
                .param(marks.of(sender))
                .query((row, _) -> new Kept(row.getString("key"), FilingRow.instant(row, "saved_at")))
                .list();
    }

    /** Sent, or not wanted any more; nothing happens when there is none. */
    @Transactional
    public void drop(Sender sender, String key) {
        jdbc.sql("delete from filing_draft where sender = ? and key = ?")
                .params(marks.of(sender), key)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from filing_draft where saved_at < ?")
                .param(Timestamp.from(clock.instant().minus(settings.keepDrafts())))
                .update();
    }

    private static String place(byte[] mark, String key) {
        return "draft/" + HexFormat.of().formatHex(mark) + "/" + key;
    }
}
