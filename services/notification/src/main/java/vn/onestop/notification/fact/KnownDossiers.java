package vn.onestop.notification.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.notification.privacy.Vault;

/** The dossiers whose people are known; the people are encrypted. */
@Repository
class KnownDossiers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Contact>> PEOPLE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;

    KnownDossiers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * Until the transaction ends nobody else handles facts about this dossier. Without it a case event and the event of
     * acceptance, which come on different topics, could pass each other unseen.
     */
    void lock(UUID dossierId) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(dossierId.getMostSignificantBits() ^ dossierId.getLeastSignificantBits())
                .query((_, _) -> true)
                .single();
    }

    /** The later registration counts: the acceptance of a dossier that was filed before. */
    void save(KnownDossier dossier) {
        var delivery = dossier.resultDelivery();
        jdbc.sql("""
            insert into dossier (id, registered, code, procedure_code, procedure_version, received_at, result_delivery,
                                 held, contacts)
            values (:id, :registered, :code, :procedure, :version, :receivedAt, :delivery, :held, :contacts)
            on conflict (id) do update set registered = excluded.registered, code = excluded.code,
                procedure_code = excluded.procedure_code, procedure_version = excluded.procedure_version,
                received_at = excluded.received_at, result_delivery = excluded.result_delivery, held = excluded.held,
                contacts = excluded.contacts
            where dossier.registered < excluded.registered
            """)
                .param("id", dossier.id())
                .param("registered", dossier.registered())
                .param("code", dossier.code())
                .param("procedure", dossier.procedure().code())
                .param("version", dossier.procedure().version())
                .param("receivedAt", dossier.receivedAt())
                .param("delivery", delivery == null ? null : delivery.name())
                .param("held", timestamp(dossier.held()))
                .param("contacts", vault.lock(JSON.writeValueAsString(dossier.people()), row(dossier.id())))
                .update();
    }

    /** The people are told another date. */
    void hold(UUID id, Instant date) {
        jdbc.sql("update dossier set held = ? where id = ?")
                .params(Timestamp.from(date), id)
                .update();
    }

    /** The people are told that the result was given out. */
    void returned(UUID id) {
        jdbc.sql("update dossier set returned = true where id = ?").param(id).update();
    }

    Optional<KnownDossier> find(UUID id) {
        return jdbc.sql("""
            select id, registered, code, procedure_code, procedure_version, received_at, result_delivery, held,
                   returned, contacts
            from dossier where id = ?
            """).param(id).query((row, _) -> dossier(row)).optional();
    }

    private KnownDossier dossier(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var delivery = row.getString("result_delivery");
        var held = row.getTimestamp("held");
        return new KnownDossier(
                id,
                row.getLong("registered"),
                row.getString("code"),
                new ProcedureRef(row.getString("procedure_code"), row.getInt("procedure_version")),
                row.getString("received_at"),
                delivery == null ? null : ResultDelivery.valueOf(delivery),
                held == null ? null : held.toInstant(),
                row.getBoolean("returned"),
                JSON.readValue(vault.unlock(row.getBytes("contacts"), row(id)), PEOPLE));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String row(UUID id) {
        return "contacts/" + id;
    }
}
