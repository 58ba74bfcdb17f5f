package vn.onestop.tracking.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierLinked;

/** Which dossier mends the result of which other (hồ sơ đính chính). */
@Repository
class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** They are few. */
    void keep(List<? extends DossierEvent> events) {
        for (var event : events) {
            if (event instanceof DossierLinked linked) {
                jdbc.sql("insert into correction (dossier_id, corrects) values (?, ?) on conflict do nothing")
                        .params(linked.dossierId(), linked.corrects())
                        .update();
            }
        }
    }

    /** Code of the dossier that mends the result of this one, as soon as it is known. */
    Optional<String> of(UUID dossierId) {
        return jdbc.sql("select d.code from correction c join dossier d on d.dossier_id = c.dossier_id"
                        + " where c.corrects = ? order by d.code limit 1")
                .param(dossierId)
                .query(String.class)
                .optional();
    }
}
