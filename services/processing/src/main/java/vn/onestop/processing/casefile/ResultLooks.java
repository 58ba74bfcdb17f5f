package vn.onestop.processing.casefile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.files.TimeOrderedId;
import vn.onestop.processing.route.Official;

/** Whoever looks at the document of a result is written down first. */
@Component
class ResultLooks {

    private final CaseFiles caseFiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    ResultLooks(CaseFiles caseFiles, JdbcClient jdbc, Clock clock) {
        this.caseFiles = caseFiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Before a large file is read at all. */
    @Transactional(readOnly = true)
    public void requireMayAttach(String code, Official by) {
        new Attachments(find(code, by)).requireMayAttach(by);
    }

    @Transactional
    public ResultFile at(String code, int ordinal, Official by) {
        var file = find(code, by);
        var wanted = file.result().files().stream()
                .filter(kept -> kept.ordinal() == ordinal && new Attachments(file).mayOpen(by))
                .findFirst()
                .orElseThrow(() -> new NoSuchResultFile(ordinal));
        var now = clock.instant();
        jdbc.sql("insert into result_look (id, dossier_id, ordinal, account, agency, origin, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(TimeOrderedId.at(now), file.dossierId(), ordinal, by.account(), by.agency(), by.origin())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return wanted;
    }

    /** Which of these names on the shelf a row speaks of. */
    Set<UUID> known(Collection<UUID> names) {
        return names.isEmpty()
                ? Set.of()
                : jdbc.sql("select shelved_as from case_result_file where shelved_as in (:names)")
                        .param("names", names)
                        .query((row, _) -> row.getObject("shelved_as", UUID.class))
                        .set();
    }

    private CaseFile find(String code, Official by) {
        return caseFiles
                .findByCode(code)
                .filter(found -> by.audits() || found.concerns(by))
                .orElseThrow(() -> new NoSuchCase(code));
    }
}
