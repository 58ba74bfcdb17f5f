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

    void save(KnownDossier dossier) {
        var delivery = dossier.resultDelivery();
        jdbc.sql("""
            insert into dossier (id, code, procedure_code, procedure_version, received_at, result_delivery,
                                 held, contacts)
            values (:id, :code, :procedure, :version, :receivedAt, :delivery, :held, :contacts)
            on conflict (id) do nothing
            """)
                .param("id", dossier.id())
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

    Optional<KnownDossier> find(UUID id) {
        return jdbc.sql("""
            select id, code, procedure_code, procedure_version, received_at, result_delivery, held, contacts
            from dossier where id = ?
            """).param(id).query((row, _) -> dossier(row)).optional();
    }

    private KnownDossier dossier(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var delivery = row.getString("result_delivery");
        var held = row.getTimestamp("held");
        return new KnownDossier(
                id,
                row.getString("code"),
                new ProcedureRef(row.getString("procedure_code"), row.getInt("procedure_version")),
                row.getString("received_at"),
                delivery == null ? null : ResultDelivery.valueOf(delivery),
                held == null ? null : held.toInstant(),
                JSON.readValue(vault.unlock(row.getBytes("contacts"), row(id)), PEOPLE));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String row(UUID id) {
        return "contacts/" + id;
    }
}
