package vn.onestop.intake.slip;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.EventJson;
import vn.onestop.intake.slip.Letter.Kind;

/** All letters; each is written once and never changed. */
@Repository
class LetterBook {

    private final JdbcClient jdbc;

    LetterBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hearing the same again changes nothing. */
    void add(Letter letter) {
        var fact = letter.fact();
        jdbc.sql("""
            insert into letter (dossier_id, kind, ordinal, agency, agency_version, signed_by, fact, issued_at)
            values (:dossier, :kind, :ordinal, :agency, :version, :by, cast(:fact as jsonb), :at)
            on conflict do nothing
            """)
                .param("dossier", letter.dossierId())
                .param("kind", letter.kind().name())
                .param("ordinal", letter.ordinal())
                .param("agency", letter.agency())
                .param("version", letter.agencyVersion())
                .param("by", letter.signedBy())
                .param("fact", new String(EventJson.write(fact), StandardCharsets.UTF_8))
                .param("at", fact.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param code of the dossier */
    Optional<Letter> find(String code, Kind kind, int ordinal) {
        return jdbc.sql("""
            select l.* from letter l join dossier d on d.id = l.dossier_id
            where d.code = ? and l.kind = ? and l.ordinal = ?
            """)
                .params(code, kind.name(), ordinal)
                .query((row, _) -> letter(row))
                .optional();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var fact = EventJson.read(kind.wireName(), row.getString("fact").getBytes(StandardCharsets.UTF_8));
        return new Letter(
                row.getObject("dossier_id", UUID.class),
                kind,
                row.getInt("ordinal"),
                row.getString("agency"),
                row.getInt("agency_version"),
                row.getString("signed_by"),
                (CaseEvent) fact);
    }
}
