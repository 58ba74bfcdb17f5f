package vn.onestop.processing.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.processing.casefile.CaseView.CorrectsView;

/** Which case mends the result of which other (hồ sơ đính chính); it is heard of before a case may be there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseLinks {

    private final JdbcClient jdbc;

    CaseLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hear(DossierLinked linked) {
        jdbc.sql("insert into case_link (dossier_id, corrects, corrects_code, reason) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(linked.dossierId(), linked.corrects(), linked.correctsCode(), linked.reason())
                .update();
    }

    Optional<CorrectsView> of(UUID dossierId) {
        return jdbc.sql("select corrects_code, reason from case_link where dossier_id = ?")
                .param(dossierId)
                .query((row, _) -> new CorrectsView(row.getString("corrects_code"), row.getString("reason")))
                .optional();
    }
}
