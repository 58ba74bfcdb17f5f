package vn.onestop.intake.handover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.intake.registration.Official;

/** Who has looked at a signature, and when: kept for good. */
@Component
class Looks {

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(UUID dossierId, String code, Official by) {
        jdbc.sql("""
            insert into signature_look (id, dossier_id, account, agency, at, origin) values (?, ?, ?, ?, ?, ?)
            """)
                .params(
                        UUID.randomUUID(),
                        dossierId,
                        by.account(),
                        by.agency(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.origin())
                .update();
        LOG.info("dossier={} account={} outcome=signature-shown", code, by.account());
    }

    /** Newest first. */
    List<HandoverView.Look> of(UUID dossierId) {
        return jdbc.sql("select account, agency, at from signature_look where dossier_id = ? order by at desc")
                .param(dossierId)
                .query((row, _) -> new HandoverView.Look(
                        row.getString("account"),
                        row.getString("agency"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
