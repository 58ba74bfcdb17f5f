package vn.onestop.tracking.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.Seal;

/** Who may see which dossier: whoever has its code and its secret. */
@Repository
class Dossiers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Locked NOBODY = new Locked(new UUID(0, 0), "", new byte[32], new byte[0]);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Keeper keeper;

    Dossiers(JdbcClient jdbc, Seal seal, Keeper keeper) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.keeper = keeper;
    }

    /** A dossier that the secret has opened; the name of its owner is masked. */
    record Opened(UUID dossierId, String code, String owner) {}

    /** One round trip however many they are; the last word on a dossier counts, whenever it comes in. */
    void keep(List<? extends Registration> events) {
        jdbc.sql("""
            insert into dossier (dossier_id, sequence, code, compact_code, verifier, owner)
            select distinct on (dossier_id)
                dossier_id, sequence, code, compact_code, decode(verifier, 'base64'), decode(owner, 'base64')
            from json_to_recordset(cast(:rows as json)) as row (
                dossier_id uuid, sequence bigint, code text, compact_code text, verifier text, owner text)
            order by dossier_id, sequence desc
            on conflict (dossier_id) do update
            set sequence = excluded.sequence, code = excluded.code, compact_code = excluded.compact_code,
                verifier = excluded.verifier, owner = excluded.owner
            where dossier.sequence < excluded.sequence\
            """)
                .param(
                        "rows",
                        JSON.writeValueAsString(events.stream().map(this::row).toList()))
                .update();
    }

    /** Takes as long for a code that nobody has as for a wrong secret. */
    Optional<Opened> behind(DossierCode code, Secret secret) {
        var found = jdbc.sql("select dossier_id, code, verifier, owner from dossier where compact_code = :code")
                .param("code", code.compact())
                .query(Locked.class)
                .list();
        var opened = (found.isEmpty() ? List.of(NOBODY) : found)
                .stream()
                        .filter(locked -> keeper.matches(locked.verifier(), locked.dossierId(), secret))
                        .toList();
        return opened.stream().findFirst().map(locked -> locked.open(keeper, secret));
    }

    private record Locked(UUID dossierId, String code, byte[] verifier, byte[] owner) {

        Opened open(Keeper keeper, Secret secret) {
            return new Opened(dossierId, code, keeper.show(owner, dossierId, secret));
        }
    }

    private record Row(
            UUID dossier_id, long sequence, String code, String compact_code, byte[] verifier, byte[] owner) {}

    private Row row(Registration event) {
        var code = event.code();
        var lookup = seal.open(event.lookup(), Lookup.class);
        var secret = Secret.typed(lookup.secret()).orElseThrow(() -> new UnusableSecret(code));
        return new Row(
                event.dossierId(),
                event.sequence(),
                code,
                DossierCode.of(code).compact(),
                keeper.verifier(event.dossierId(), secret),
                keeper.hide(Masking.of(lookup.ownerName()), event.dossierId(), secret));
    }

    /** What came under the seal is no secret that a citizen could type. */
    static final class UnusableSecret extends RuntimeException {
        UnusableSecret(String code) {
            super("unusable look-up secret of " + code);
        }
    }
}
