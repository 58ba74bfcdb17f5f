package vn.onestop.processing.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;

/**
 * Accepted dossiers whose procedure, agencies or calendar have not been heard of yet. They wait here, in the database,
 * rather than in the topic: there a wait either blocks everybody behind them or ends among the dead letters.
 */
@Repository
class WaitingDossiers {

    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 7_203_118;

    private final JdbcClient jdbc;

    WaitingDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until this transaction ends nobody else decides that a dossier must wait or that one need not wait any more;
     * without it a dossier and the last thing it lacks could pass each other unseen.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((_, _) -> true)
                .single();
    }

    void add(DossierAccepted dossier) {
        var procedure = dossier.procedure();
        jdbc.sql("""
            insert into waiting_dossier (dossier_id, procedure_code, procedure_version, received_at,
                competent_agency, calendar_version, accepted_at, accepted)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """)
                .params(dossier.dossierId(), procedure.code(), procedure.version(), dossier.receivedAt())
                .params(dossier.competentAgency(), dossier.promise().calendarVersion())
                .params(Timestamp.from(dossier.occurredAt()))
                .params(new String(EventJson.write(dossier), StandardCharsets.UTF_8))
                .update();
    }

    /** How many wait: more than a few for more than a moment means that the catalogue does not come through. */
    long count() {
        return jdbc.sql("select count(*) from waiting_dossier")
                .query(Long.class)
                .single();
    }

    /** Takes out those that lack nothing any more, the longest waiting first. */
    List<DossierAccepted> release() {
        var complete = jdbc.sql("""
            select dossier_id from waiting_dossier w
            where exists (select 1 from workable_procedure p
                          where p.code = w.procedure_code and p.version = w.procedure_version)
              and exists (select 1 from agency_copy a where a.code = w.received_at)
              and exists (select 1 from agency_copy a where a.code = w.competent_agency)
              and exists (select 1 from calendar_copy c where c.version = w.calendar_version)
            order by accepted_at, dossier_id\
            """).query(UUID.class).list();
        return complete.stream().map(this::remove).toList();
    }

    private DossierAccepted remove(UUID dossierId) {
        var json = jdbc.sql("delete from waiting_dossier where dossier_id = ? returning accepted")
                .param(dossierId)
                .query(String.class)
                .single();
        return (DossierAccepted)
                EventJson.read(EventType.DOSSIER_ACCEPTED.wireName(), json.getBytes(StandardCharsets.UTF_8));
    }
}
