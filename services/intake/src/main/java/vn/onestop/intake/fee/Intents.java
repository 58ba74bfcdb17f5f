package vn.onestop.intake.fee;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.Official;

/** The links that citizens were given to pay with. */
@Component
class Intents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Intents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An intent, and the counter whose money it is. */
    record Kept(Intent intent, String agency) {}

    void write(DossierCard dossier, Intent intent, Official by) {
        jdbc.sql("""
            insert into payment_intent (id, dossier_id, code, ordinal, agency, amount, provider, link, opened_at,
                                        opened_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        intent.id(),
                        dossier.id(),
                        intent.code(),
                        intent.ordinal(),
                        by.agency(),
                        intent.amount(),
                        intent.provider(),
                        intent.link().toString(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.account())
                .update();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("""
            select id, code, ordinal, agency, amount, provider, link from payment_intent where id = ?
            """)
                .param(id)
                .query((row, _) -> new Kept(
                        new Intent(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getInt("ordinal"),
                                row.getLong("amount"),
                                row.getString("provider"),
                                URI.create(row.getString("link"))),
                        row.getString("agency")))
                .optional();
    }
}
