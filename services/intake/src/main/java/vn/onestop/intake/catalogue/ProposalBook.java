package vn.onestop.intake.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CalendarEvent.CalendarApplied;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;

/** The calendars that were ever proposed. */
@Repository
class ProposalBook {

    private static final String SELECT = """
        select id, based_on, proposal, state, proposed_by, effect, decided_by, decided_at, applied_version, applied
        from calendar_proposal
        """;

    private final JdbcClient jdbc;

    ProposalBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, int basedOn, CalendarProposed proposed, String by) {
        jdbc.sql("""
            insert into calendar_proposal (id, based_on, proposal, state, proposed_by, proposed_at)
            values (?, ?, ?, 'PROPOSED', ?, ?)
            """)
                .params(id, basedOn, json(proposed), by)
                .param(proposed.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Proposal> all() {
        return jdbc.sql(SELECT + "order by proposed_at desc, id")
                .query(ProposalBook::proposal)
                .list();
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(ProposalBook::proposal)
                .optional();
    }

    void measured(CalendarEffectMeasured effect) {
        jdbc.sql("""
            update calendar_proposal set state = 'MEASURED', effect = ? where id = cast(? as uuid) and state = 'PROPOSED'
            """).params(json(effect), effect.proposal()).update();
    }

    void applied(CalendarApplied applied) {
        jdbc.sql("""
            update calendar_proposal set applied = ?
            where cast(applied_version as text) = ? and applied is null
            """).params(json(applied), applied.version()).update();
    }

    void decide(UUID id, ProposalState state, @Nullable Integer version, String by, Instant now) {
        jdbc.sql("""
            update calendar_proposal
            set state = :state, applied_version = :version, decided_by = :by, decided_at = :now where id = :id
            """)
                .param("state", state.name())
                .param("version", version)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Proposal proposal(ResultSet row, int ignored) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getInt("based_on"),
                (CalendarProposed) event(EventType.CALENDAR_PROPOSED, row.getString("proposal")),
                ProposalState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getString("effect") == null
                        ? null
                        : (CalendarEffectMeasured) event(EventType.CALENDAR_EFFECT_MEASURED, row.getString("effect")),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getObject("applied_version", Integer.class),
                row.getString("applied") == null
                        ? null
                        : (CalendarApplied) event(EventType.CALENDAR_APPLIED, row.getString("applied")));
    }

    private static Event event(EventType type, String json) {
        return EventJson.read(type.wireName(), json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Event event) {
        return new String(EventJson.write(event), StandardCharsets.UTF_8);
    }
}
