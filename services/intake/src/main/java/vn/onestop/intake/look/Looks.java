package vn.onestop.intake.look;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who is shown what, in the transaction that reads it: nothing is shown of which no line stands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Looks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param role the one that opens it to them */
    public void write(Onlooker by, String role, Shown shown, UUID dossierId) {
        write(by, role, shown, dossierId, null);
    }

    /** @param item which file it is, where the dossier has many */
    public void write(Onlooker by, String role, Shown shown, UUID dossierId, @Nullable UUID item) {
        insert(by, role, shown, item, List.of(dossierId));
    }

    /** All of a list. */
    public void write(Onlooker by, String role, Shown shown, Collection<UUID> dossierIds) {
        insert(by, role, shown, null, dossierIds);
    }

    private void insert(Onlooker by, String role, Shown shown, @Nullable UUID item, Collection<UUID> dossierIds) {
        jdbc.sql("""
            insert into dossier_look (dossier_id, account, role, agency, shown, item, origin, at)
            select id, :account, :role, :agency, :shown, :item, :origin, :at from unnest(:dossiers) id
            """)
                .param("account", by.account())
                .param("role", role)
                .param("agency", by.agency())
                .param("shown", shown.name())
                .param("item", item)
                .param("origin", by.origin())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("dossiers", dossierIds.toArray(UUID[]::new))
                .update();
    }
}
