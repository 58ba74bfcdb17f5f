package vn.onestop.tracking.projection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.tracking.timeline.Facts;
import vn.onestop.tracking.timeline.FactsKept;

/** Keeps all projections up, in the transaction that writes the facts down. */
@Component
public class Projecting {

    private static final Logger LOG = LoggerFactory.getLogger(Projecting.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 500;

    private final Facts facts;
    private final List<Projection> projections;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Projecting(Facts facts, List<Projection> projections, JdbcClient jdbc, TransactionOperations transactions) {
        this.facts = facts;
        this.projections = List.copyOf(projections);
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void kept(FactsKept kept) {
        write(
                projections,
                kept.facts().stream()
                        .filter(fact -> !(fact instanceof MessageEvent))
                        .map(AboutDossier::dossierId)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Dossiers that came in before there was a projection, or before it was emptied to be written anew. */
    @EventListener(ApplicationReadyEvent.class)
    public void catchUp() {
        projections.forEach(this::catchUp);
    }

    private void catchUp(Projection projection) {
        var written = 0;
        var missing = missing(projection, null);
        while (!missing.isEmpty()) {
            var batch = missing;
            transactions.executeWithoutResult(_ -> write(List.of(projection), batch));
            written += batch.size();
            missing = missing(projection, batch.getLast());
        }
        if (written > 0) {
            LOG.info(
                    "projection={} outcome=caught-up dossiers={}",
                    projection.getClass().getSimpleName(),
                    written);
        }
    }

    /** Known dossiers that are not in it, in the order of their ids, after one of them. */
    private List<UUID> missing(Projection projection, @Nullable UUID after) {
        return jdbc.sql("""
            select dossier_id from dossier d
            where (cast(:after as uuid) is null or dossier_id > cast(:after as uuid))
              and not exists (select from %s p where p.dossier_id = d.dossier_id)
            order by dossier_id limit :atMost\
            """.formatted(projection.table()))
                .param("after", after == null ? null : after.toString())
                .param("atMost", AT_ONCE)
                .query((row, _) -> row.getObject("dossier_id", UUID.class))
                .list();
    }

    /** Each dossier is written by one transaction at a time, so that the last one sees the facts of all. */
    private void write(List<Projection> which, List<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        lock(dossiers);
        var known = facts.ofDossiers(dossiers).values();
        which.forEach(projection -> projection.write(known));
    }

    /** @param dossiers in the same order wherever they are locked */
    private void lock(List<UUID> dossiers) {
        jdbc.sql("""
            select pg_advisory_xact_lock(hashtextextended(id, 7))
            from json_array_elements_text(cast(:dossiers as json)) as id\
            """)
                .param("dossiers", JSON.writeValueAsString(dossiers))
                .query((_, _) -> true)
                .list();
    }
}
