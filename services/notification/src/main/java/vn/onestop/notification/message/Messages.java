package vn.onestop.notification.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** The messages in the database. Everything here joins the caller's transaction. */
@Repository
class Messages {

    /** A message that has just been marked as being sent. */
    record Taken(
            UUID id,
            MessageChannel channel,
            boolean accents,
            int attempts,
            byte[] address,
            byte[] content,
            long templateId) {

        static Taken of(ResultSet row) throws SQLException {
            return new Taken(
                    row.getObject("id", UUID.class),
                    MessageChannel.valueOf(row.getString("channel")),
                    row.getBoolean("accents"),
                    row.getInt("attempts"),
                    row.getBytes("address"),
                    row.getBytes("content"),
                    row.getLong("template_id"));
        }
    }

    /** A piece of a message, found by what a receipt says of it. */
    record Found(UUID messageId, int ordinal) {}

    private record Row(
            Message.Identity identity,
            Instant createdAt,
            DeliveryState state,
            int attempts,
            @Nullable Instant dueAt) {

        static Row of(ResultSet found) throws SQLException {
            var identity = new Message.Identity(
                    found.getObject("id", UUID.class),
                    found.getObject("dossier_id", UUID.class),
                    MessageKind.valueOf(found.getString("kind")),
                    MessageChannel.valueOf(found.getString("channel")),
                    Contact.Part.valueOf(found.getString("part")));
            var due = found.getTimestamp("due_at");
            return new Row(
                    identity,
                    found.getTimestamp("created_at").toInstant(),
                    DeliveryState.valueOf(found.getString("state")),
                    found.getInt("attempts"),
                    due == null ? null : due.toInstant());
        }
    }

    private static final String INSERT = """
        insert into message (id, line, fact_id, dossier_id, dossier_code, kind, channel, part, accents, recipient,
                             address, content, template_id, state, attempts, due_at, created_at)
        overriding system value
        values (:id, coalesce(:line::bigint, nextval('message_line_seq')), :fact, :dossier, :code, :kind, :channel, :part, :accents, :recipient,
                :address, :content, :template, 'CREATED', 0, :due, :now)
        on conflict do nothing
        """;

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * False when this person has been told this fact on this channel already.
     *
     * @param due when it may go out
     */
    boolean insert(NewMessage message, boolean accents, Instant now, Instant due) {
        var identity = message.identity();
        int inserted = jdbc.sql(INSERT)
                .param("id", identity.id())
                .param("line", message.line())
                .param("fact", message.factId())
                .param("dossier", identity.dossierId())
                .param("code", message.dossierCode())
                .param("kind", identity.kind().name())
                .param("channel", identity.channel().name())
                .param("part", identity.part().name())
                .param("accents", accents)
                .param("recipient", message.recipient())
                .param("address", message.address())
                .param("content", message.content())
                .param("template", message.templateId())
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now))
                .update();
        if (inserted == 1) {
            insertPieces(identity.id(), message.pieces());
            insertHistory(identity.id(), DeliveryState.CREATED, null, now);
        }
        return inserted == 1;
    }

    private void insertPieces(UUID id, int pieces) {
        jdbc.sql("""
            insert into piece (message_id, ordinal, reference, state)
            select ?, ordinal, nextval('piece_reference'), 'TO_SEND' from generate_series(1, ?) as ordinal
            """).params(id, pieces).update();
    }

    /**
     * Marks messages that are due as being sent, the oldest first; another instance takes others. One is not taken while
     * an earlier message about the same dossier to the same recipient is still to be sent or in doubt.
     */
    List<Taken> take(MessageChannel channel, int limit, Instant now, Instant doubtAt) {
        var taken = jdbc.sql("""
            with due as (
                select id from message m
                where channel = :channel and due_at <= :now and state in (:sendable)
                  and not exists (
                      select from message earlier
                      where earlier.dossier_id = m.dossier_id and earlier.recipient = m.recipient
                        and earlier.line < m.line and earlier.due_at is not null and earlier.state <> 'ACCEPTED')
                order by due_at, line
                limit :limit
                for update skip locked)
            update message set state = 'SENDING', attempts = attempts + 1, due_at = :doubtAt, reason = null
            from due where message.id = due.id
            returning message.id, channel, accents, attempts, address, content, template_id, line
            """)
                .param("channel", channel.name())
                .param("now", Timestamp.from(now))
                .param("doubtAt", Timestamp.from(doubtAt))
                .param("sendable", names(DeliveryState.SENDING.before()))
                .param("limit", limit)
                .query((row, _) -> Taken.of(row))
                .list();
        taken.forEach(message -> insertHistory(message.id(), DeliveryState.SENDING, null, now));
        return taken;
    }

    /** Messages of a state whose time has come, locked for the caller; a doubt about Zalo is for {@link Asking}. */
    List<UUID> due(DeliveryState state, Instant now, int limit) {
        return jdbc.sql("""
            select id from message where state = ? and due_at <= ? and (state <> 'UNKNOWN' or channel <> 'ZALO')
            order by due_at limit ?
            for update skip locked
            """)
                .params(state.name(), Timestamp.from(now), limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Locks the message, and with it its pieces, for the caller. */
    Message load(UUID id) {
        var row = jdbc.sql("""
            select id, dossier_id, kind, channel, part, created_at, state, attempts, due_at
            from message where id = ? for update
            """).param(id).query((found, _) -> Row.of(found)).single();
        return new Message(row.identity, row.createdAt, row.state, row.attempts, row.dueAt, pieces(id));
    }

    List<Piece> pieces(UUID id) {
        return jdbc.sql("""
            select ordinal, reference, provider_id, state from piece where message_id = ? order by ordinal
            """)
                .param(id)
                .query((row, _) -> new Piece(
                        row.getInt("ordinal"),
                        row.getInt("reference"),
                        row.getString("provider_id"),
                        Piece.State.valueOf(row.getString("state"))))
                .list();
    }

    void save(Message message, DeliveryState before, Instant now) {
        var id = message.identity().id();
        jdbc.sql("update message set state = :state, due_at = :due, reason = :reason where id = :id")
                .param("state", message.state().name())
                .param("due", timestamp(message.dueAt()))
                .param("reason", message.reason())
                .param("id", id)
                .update();
        message.pieces()
                .forEach(piece -> jdbc.sql("""
                    update piece set provider_id = :provider, state = :state
                    where message_id = :id and ordinal = :ordinal
                      and (provider_id, state) is distinct from (:provider, :state)
                    """)
                        .param("provider", piece.providerId())
                        .param("state", piece.state().name())
                        .param("id", id)
                        .param("ordinal", piece.ordinal())
                        .update());
        if (message.state() != before) {
            insertHistory(id, message.state(), message.reason(), now);
        }
    }

    Optional<Found> pieceKnownAs(String providerId) {
        return jdbc.sql("select message_id, ordinal from piece where provider_id = ?")
                .param(providerId)
                .query(Found.class)
                .optional();
    }

    /** References come round again, so the youngest message that has been sent to this recipient is meant. */
    Optional<Found> pieceReferredToAs(int reference, byte[] recipient) {
        return jdbc.sql("""
            select p.message_id, p.ordinal from piece p join message m on m.id = p.message_id
            where p.reference = ? and m.recipient = ? and m.channel = 'SMS' and m.attempts > 0
            order by m.line desc limit 1
            """).params(reference, recipient).query(Found.class).optional();
    }

    /** The next number in what is said about a dossier's messages: from 1, without gaps. */
    long nextSequence(UUID dossierId) {
        return jdbc.sql("""
            insert into message_book (dossier_id, sequence) values (?, 1)
            on conflict (dossier_id) do update set sequence = message_book.sequence + 1
            returning sequence
            """).param(dossierId).query(Long.class).single();
    }

    private void insertHistory(UUID id, DeliveryState state, @Nullable String reason, Instant now) {
        jdbc.sql("insert into message_history (message_id, at, state, reason) values (:id, :at, :state, :reason)")
                .param("id", id)
                .param("at", Timestamp.from(now))
                .param("state", state.name())
                .param("reason", reason)
                .update();
    }

    private static List<String> names(Collection<DeliveryState> states) {
        return states.stream().map(Enum::name).toList();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
