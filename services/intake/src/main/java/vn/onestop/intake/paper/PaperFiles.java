package vn.onestop.intake.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.files.Content;
import vn.onestop.files.FileType;
import vn.onestop.files.Findings;

/** The files of all papers. */
@Repository
class PaperFiles {

    private static final String SELECT = """
        select id, dossier_id, ordinal, shelved_as, locked_key, sha256, type, size, pages, width, height, supersedes,
            reused_from, account, agency, origin, at
        from paper_file f
        """;
    private static final String COUNTS = " and not exists (select from paper_file newer where newer.supersedes = f.id)";

    private final JdbcClient jdbc;

    PaperFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is there now; not when another has come before it */
    boolean add(PaperFile file) {
        var content = file.content();
        var findings = content.findings();
        var added = file.added();
        return jdbc.sql("""
            insert into paper_file (id, dossier_id, ordinal, shelved_as, locked_key, sha256, type, size, pages, width,
                height, supersedes, reused_from, account, agency, origin, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                        .params(file.id(), file.dossierId(), file.ordinal(), content.shelvedAs(), file.lockedKey())
                        .params(content.sha256(), content.type().name(), content.size())
                        .param(findings.pages())
                        .param(findings.width())
                        .param(findings.height())
                        .param(file.supersedes())
                        .param(file.reusedFrom())
                        .params(
                                added.account(),
                                added.agency(),
                                added.origin(),
                                added.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The file of a paper that counts. */
    Optional<PaperFile> current(UUID dossier, int ordinal) {
        return jdbc.sql(SELECT + "where dossier_id = ? and ordinal = ?" + COUNTS)
                .params(dossier, ordinal)
                .query(PaperFiles::file)
                .optional();
    }

    /** All files of a dossier, those that are superseded too, the newest first. */
    List<PaperFile> ofDossier(UUID dossier) {
        return jdbc.sql(SELECT + "where dossier_id = ? order by at desc, id desc")
                .param(dossier)
                .query(PaperFiles::file)
                .list();
    }

    Optional<PaperFile> find(UUID dossier, UUID id) {
        return jdbc.sql(SELECT + "where dossier_id = ? and id = ?")
                .params(dossier, id)
                .query(PaperFiles::file)
                .optional();
    }

    /** Those that count, of several dossiers, the newest first. */
    List<PaperFile> current(Collection<UUID> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where dossier_id in (:dossiers)" + COUNTS + " order by at desc, id desc")
                        .param("dossiers", dossiers)
                        .query(PaperFiles::file)
                        .list();
    }

    /** Which of these names on the shelf a row speaks of. */
    Set<UUID> known(Collection<UUID> names) {
        return names.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct shelved_as from paper_file where shelved_as in (:names)")
                        .param("names", names)
                        .query((row, _) -> row.getObject("shelved_as", UUID.class))
                        .set();
    }

    private static PaperFile file(ResultSet row, int ignored) throws SQLException {
        var findings = new Findings(
                row.getObject("pages", Integer.class),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class));
        return new PaperFile(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getInt("ordinal"),
                new Content(
                        row.getObject("shelved_as", UUID.class),
                        row.getBytes("sha256"),
                        FileType.valueOf(row.getString("type")),
                        row.getLong("size"),
                        findings),
                row.getBytes("locked_key"),
                row.getObject("supersedes", UUID.class),
                row.getObject("reused_from", UUID.class),
                new Deed(
                        row.getString("account"),
                        row.getString("agency"),
                        row.getString("origin"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
