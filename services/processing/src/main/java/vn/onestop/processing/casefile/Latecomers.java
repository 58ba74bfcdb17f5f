package vn.onestop.processing.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.DossierEvent.DossierAccepted;

/**
 * Cases that were opened with a promise of an older calendar than the one in force: accepted before it, heard of after
 * it. Whoever computes the open cases again may have passed their place already, so they are computed one by one.
 */
@Repository
public class Latecomers {

    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 7_203_119;

    private final JdbcClient jdbc;

    Latecomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends nobody begins to compute the open cases again; comes before any other lock. */
    void hold() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    /** Waits until all openings have ended that may not know the new calendar yet. */
    public void waitForOpenings() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String sql) {
        jdbc.sql(sql).param(LOCK).query((_, _) -> true).single();
    }

    void addIfLate(DossierAccepted dossier) {
        jdbc.sql("""
            insert into calendar_latecomer (dossier_id)
            select ? where ? <> (select version from calendar_copy order by occurred_at desc, version desc limit 1)
            on conflict do nothing\
            """)
                .params(dossier.dossierId(), dossier.promise().calendarVersion())
                .update();
    }

    /** Takes some of them out. */
    public List<UUID> take(int most) {
        return jdbc.sql("""
            delete from calendar_latecomer where dossier_id in (
                select dossier_id from calendar_latecomer order by dossier_id limit ? for update skip locked)
            returning dossier_id\
            """)
                .param(most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
