package vn.onestop.intake.handover;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.intake.registration.HearsCases;

/** Knows of which results processing keeps the document as a file (bản điện tử của kết quả), and by what it is recognised. */
@Component
@Order(HearsCases.FIRST)
@Transactional(propagation = Propagation.MANDATORY)
class AttachedFiles implements HearsCases {

    private final JdbcClient jdbc;

    AttachedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hear(CaseEvent event) {
        if (event instanceof ResultAttached attached) {
            keep(attached);
        }
    }

    /** A later file takes the place of an earlier one. */
    private void keep(ResultAttached attached) {
        jdbc.sql("""
            insert into result_file (dossier_id, sha256, attached_at, case_sequence) values (?, ?, ?, ?)
            on conflict (dossier_id) do update
            set sha256 = excluded.sha256, attached_at = excluded.attached_at, case_sequence = excluded.case_sequence
            where result_file.case_sequence < excluded.case_sequence
            """)
                .params(attached.dossierId(), attached.sha256())
                .params(Timestamp.from(attached.occurredAt()), attached.sequence())
                .update();
    }

    /** The SHA-256 of the last file, in hexadecimal digits. */
    Optional<String> hash(UUID dossierId) {
        return jdbc.sql("select sha256 from result_file where dossier_id = ?")
                .param(dossierId)
                .query(String.class)
                .optional();
    }
}
