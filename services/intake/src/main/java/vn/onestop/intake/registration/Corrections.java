package vn.onestop.intake.registration;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;

/** Which dossiers were opened to mend the result of which others (hồ sơ đính chính). */
@Component
public class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID dossierId, CorrectionOrdered ordered) {
        jdbc.sql("insert into correction (dossier_id, corrects, reason, ordered_by, ordered_at) values (?, ?, ?, ?, ?)")
                .params(dossierId, ordered.dossierId(), ordered.reason())
                .params(ordered.actor().account(), Timestamp.from(ordered.occurredAt()))
                .update();
    }

    /** Whether the dossier was opened to mend an earlier one; no fee is due for that. */
    public boolean isOne(UUID dossierId) {
        return corrected(dossierId).isPresent();
    }

    /** The dossier that mends the result of this one. */
    public Optional<UUID> of(UUID dossierId) {
        return jdbc.sql("select dossier_id from correction where corrects = ?")
                .param(dossierId)
                .query(UUID.class)
                .optional();
    }

    /** Code of the dossier whose result this one mends. */
    Optional<String> corrected(UUID dossierId) {
        return jdbc.sql("select d.code from correction c join dossier d on d.id = c.corrects where c.dossier_id = ?")
                .param(dossierId)
                .query(String.class)
                .optional();
    }

    /** Code of the dossier that mends the result of this one. */
    public Optional<String> correctedBy(UUID dossierId) {
        return Optional.ofNullable(correctedBy(Set.of(dossierId)).get(dossierId));
    }

    /** Codes of the dossiers that mend the results of these, of those that have one. */
    public Map<UUID, String> correctedBy(Collection<UUID> dossierIds) {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("select c.corrects, d.code from correction c join dossier d on d.id = c.dossier_id"
                        + " where c.corrects = any(:ids)")
                .param("ids", dossierIds.toArray(UUID[]::new))
                .query(row -> {
                    codes.put(row.getObject("corrects", UUID.class), row.getString("code"));
                });
        return codes;
    }
}
