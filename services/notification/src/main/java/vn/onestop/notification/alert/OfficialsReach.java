package vn.onestop.notification.alert;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.contracts.Seal;
import vn.onestop.notification.privacy.Vault;

/** The officials (cán bộ, công chức) and where to write to them; addresses are encrypted, and none is kept without need. */
@Repository
public class OfficialsReach {

    /** Somebody to write to. Shows nothing in logs. */
    record Addressee(String name, String email) {
        @Override
        public String toString() {
            return "Addressee[hidden]";
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Seal seal;

    OfficialsReach(JdbcClient jdbc, Vault vault, Seal seal) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.seal = seal;
    }

    public void hear(CatalogueEvent event) {
        switch (event) {
            case OfficialPublished official -> hear(official);
            case AgencyPublished _, ProcedurePublished _, CalendarPublished _, CalendarProposed _ -> {}
        }
    }

    private void hear(OfficialPublished official) {
        jdbc.sql("""
            insert into official (account, version, name, active, email)
            values (:account, :version, :name, :active, :email)
            on conflict (account) do update set version = excluded.version, name = excluded.name,
                active = excluded.active, email = excluded.email
            where official.version <= excluded.version
            """)
                .param("account", official.official())
                .param("version", official.version())
                .param("name", official.displayName())
                .param("active", official.active())
                .param("email", email(official))
                .update();
    }

    private byte @Nullable [] email(OfficialPublished official) {
        var reach = official.reach();
        if (reach == null || !official.active()) {
            return null;
        }
        var email = seal.open(reach, Reach.class).email();
        return email == null ? null : vault.lock(email, row(official.official()));
    }

    /** Empty when the official has left since, or has no address any more. */
    Optional<Addressee> addressee(String account) {
        return jdbc.sql("select name, email from official where account = ? and active and email is not null")
                .param(account)
                .query((row, _) ->
                        new Addressee(row.getString("name"), vault.unlock(row.getBytes("email"), row(account))))
                .optional();
    }

    private static String row(String account) {
        return "official/" + account;
    }
}
