package vn.onestop.processing.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseConsultation.ConsultationMissed;
import vn.onestop.messaging.Outbox;

/** Says of each agency that was asked and has not answered in time that it has not: once, when the time is over. */
@Service
public class MissedAnswers {

    private static final String AWAITED = "k.answered_at is null and k.closed_at is null and k.missed_at is null";

    /** The case is locked too, as it is by every move of it. */
    private static final String LOCK =
            """
                select k.dossier_id, k.ordinal, k.step, k.agency, k.asked_by, k.due, c.sequence
                from case_consultation k join case_file c on c.dossier_id = k.dossier_id
                where k.due < :now\
                """ + " and " + AWAITED + " order by k.due, k.dossier_id, k.ordinal limit :size for update skip locked";

    private final JdbcClient jdbc;
    private final Alerts alerts;
    private final Escalations escalations;
    private final Outbox outbox;
    private final Clock clock;

    MissedAnswers(JdbcClient jdbc, Alerts alerts, Escalations escalations, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.escalations = escalations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many were said. */
    @Transactional
    public int look(int atMost) {
        var now = clock.instant();
        var late = jdbc.sql(LOCK)
                .param("now", Timestamp.from(now))
                .param("size", atMost)
                .query((row, _) -> late(row))
                .list();
        if (late.isEmpty()) {
            return 0;
        }
        var escalation = escalations.begin();
        var sequences = new HashMap<UUID, Long>();
        var said = new ArrayList<ConsultationMissed>();
        for (var one : late) {
            var sequence = sequences.merge(one.dossierId(), one.sequence() + 1, (before, _) -> before + 1);
            said.add(say(one, sequence, escalation, now));
        }
        outbox.appendAll(said);
        return said.size();
    }

    private ConsultationMissed say(Late one, long sequence, Escalation escalation, Instant now) {
        var missed = new ConsultationMissed(
                one.dossierId(),
                sequence,
                now,
                Actor.system(one.agency()),
                one.ordinal(),
                one.agency(),
                one.due(),
                escalation.ofAnswer(one.agency(), one.askedBy()));
        note(one, now);
        alerts.keep(missed, one.step());
        return missed;
    }

    private void note(Late one, Instant now) {
        jdbc.sql("update case_consultation set missed_at = ? where dossier_id = ? and ordinal = ?")
                .params(Timestamp.from(now), one.dossierId(), one.ordinal())
                .update();
        jdbc.sql("update case_file set sequence = sequence + 1 where dossier_id = ?")
                .param(one.dossierId())
                .update();
    }

    /** When the next one is due; none while no answer is awaited. */
    @Nullable
    Instant next() {
        var next = jdbc.sql("select min(k.due) as next from case_consultation k where " + AWAITED)
                .query((row, _) -> row.getTimestamp("next"))
                .optional();
        return next.map(Timestamp::toInstant).orElse(null);
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(
                row.getObject("dossier_id", UUID.class),
                row.getInt("ordinal"),
                row.getInt("step"),
                row.getString("agency"),
                row.getString("asked_by"),
                row.getTimestamp("due").toInstant(),
                row.getLong("sequence"));
    }

    private record Late(
            UUID dossierId, int ordinal, int step, String agency, String askedBy, Instant due, long sequence) {}
}
