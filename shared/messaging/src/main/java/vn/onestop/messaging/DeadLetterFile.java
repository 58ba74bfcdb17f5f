package vn.onestop.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The dead letters as a person looks them up and closes them. */
final class DeadLetterFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    DeadLetterFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeadLetter> find(long id) {
        return jdbc.sql("select " + DeadLetter.COLUMNS + " from messaging.dead_letter where id = ?")
                .param(id)
                .query(DeadLetter::of)
                .optional();
    }

    /** In the order they arrived. */
    List<DeadLetter> list(@Nullable String consumer, boolean closed, long after, int limit) {
        return jdbc.sql("select " + DeadLetter.COLUMNS + """
             from messaging.dead_letter
            where (:consumer::text is null or consumer = :consumer) and (closed_at is not null) = :closed
              and id > :after
            order by id limit :limit\
            """)
                .param("consumer", consumer)
                .param("closed", closed)
                .param("after", after)
                .param("limit", limit)
                .query(DeadLetter::of)
                .list();
    }

    /** The oldest open letter that holds the key back. */
    Optional<DeadLetter> head(String consumer, String key) {
        return jdbc.sql("select " + DeadLetter.COLUMNS + """
             from messaging.dead_letter
            where consumer = ? and key = ? and holds_key and closed_at is null
            order by id limit 1\
            """)
                .params(consumer, key)
                .query(DeadLetter::of)
                .optional();
    }

    Optional<Content> content(long id) {
        return jdbc.sql("select * from messaging.dead_letter where id = ?")
                .param(id)
                .query(DeadLetterFile::content)
                .optional();
    }

    void close(long id, DeadLetter.Outcome outcome, String by, @Nullable String reason) {
        jdbc.sql("""
            update messaging.dead_letter
            set closed_at = clock_timestamp(), outcome = :outcome, closed_by = :by, reason = :reason where id = :id\
            """)
                .param("outcome", outcome.name())
                .param("by", by)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void failedAgain(long id, Attempts.Failed failed) {
        jdbc.sql("""
            update messaging.dead_letter
            set attempts = attempts + ?, cause = ?, stack = ?, failed_at = clock_timestamp() where id = ?\
            """)
                .params(failed.attempts(), failed.causeInWords(), failed.stack(), id)
                .update();
    }

    private static Content content(ResultSet row, int number) throws SQLException {
        var data = row.getBytes("data");
        return new Content(
                new Envelope(
                        row.getString("topic"),
                        row.getInt("record_partition"),
                        row.getLong("record_offset"),
                        row.getString("key"),
                        JSON.readValue(row.getString("headers"), HEADERS),
                        data),
                data == null ? null : new String(data, StandardCharsets.UTF_8),
                row.getString("stack"));
    }

    /** What the message said, and where handling it went wrong. */
    record Content(
            Envelope envelope,
            @Nullable String data,
            @Nullable String stack) {}
}
