package vn.onestop.intake.registration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseConsultation.ConsultationAnswered;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;

/** Knows which other agencies work on a dossier now: those that are asked for their opinion (cơ quan phối hợp). */
@Component
@Order(HearsCases.AFTERWARDS)
@Transactional(propagation = Propagation.MANDATORY)
class Consulted implements HearsCases {

    private final JdbcClient jdbc;

    Consulted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that is late is still waited for. */
    @Override
    public void hear(CaseEvent event) {
        if (event instanceof ConsultationRequested asked) {
            jdbc.sql("""
                insert into consulted_agency (dossier_id, ordinal, agency, requested_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)
                    .params(asked.dossierId(), asked.ordinal(), asked.agency())
                    .param(Timestamp.from(asked.occurredAt()))
                    .update();
        } else if (event instanceof ConsultationAnswered answered) {
            jdbc.sql("update consulted_agency set ended_at = ? where dossier_id = ? and ordinal = ?")
                    .params(Timestamp.from(answered.occurredAt()), answered.dossierId(), answered.ordinal())
                    .update();
        } else if (event instanceof CaseDecided || event instanceof CaseStopped) {
            end(event.dossierId(), event.occurredAt());
        }
    }

    Set<String> on(UUID dossierId) {
        return jdbc.sql("select agency from consulted_agency where dossier_id = ? and ended_at is null")
                .param(dossierId)
                .query((row, _) -> row.getString("agency"))
                .set();
    }

    private void end(UUID dossierId, Instant at) {
        jdbc.sql("update consulted_agency set ended_at = ? where dossier_id = ? and ended_at is null")
                .params(Timestamp.from(at), dossierId)
                .update();
    }
}
