package vn.onestop.notification.fact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.MessageEvent;

/** Facts that wait until the people or the names they need have been heard of. */
@Repository
class WaitingFacts {

    private record Waiting(String type, byte[] data) {}

    private final JdbcClient jdbc;

    WaitingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(AboutDossier fact, Instant now) {
        jdbc.sql("""
            insert into waiting_fact (dossier_id, source, sequence, type, data, heard_at)
            values (:dossier, :source, :sequence, :type, :data, :now)
            on conflict do nothing
            """)
                .param("dossier", fact.dossierId())
                .param("source", source(fact))
                .param("sequence", fact.sequence())
                .param("type", EventType.of(fact).wireName())
                .param("data", EventJson.write(fact))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** In the order in which they happened: what intake says of a dossier comes before what processing says. */
    List<AboutDossier> of(UUID dossierId) {
        return jdbc
                .sql("select type, data from waiting_fact where dossier_id = ? order by source, sequence")
                .param(dossierId)
                .query((row, _) -> new Waiting(row.getString("type"), row.getBytes("data")))
                .list()
                .stream()
                .map(waiting -> (AboutDossier) EventJson.read(waiting.type, waiting.data))
                .toList();
    }

    void done(AboutDossier fact) {
        jdbc.sql("delete from waiting_fact where dossier_id = ? and source = ? and sequence = ?")
                .params(fact.dossierId(), source(fact), fact.sequence())
                .update();
    }

    /** Dossiers with facts that may be told now: what the first of them needs may have come since. */
    List<UUID> dossiers(int atMost) {
        return jdbc.sql("""
            select dossier_id from waiting_fact w
            where source = 1
               or exists (select from dossier where id = w.dossier_id and result_delivery is not null)
            group by dossier_id order by min(heard_at) limit ?
            """)
                .param(atMost)
                .query((row, _) -> row.getObject("dossier_id", UUID.class))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from waiting_fact").query(Long.class).single();
    }

    private static int source(AboutDossier fact) {
        return switch (fact) {
            case DossierEvent _ -> 1;
            case CaseEvent _ -> 2;
            case MessageEvent _ -> throw new IllegalArgumentException("a message says nothing new");
        };
    }
}
