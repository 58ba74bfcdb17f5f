package vn.onestop.processing.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** How often the document of one result is sent to whoever holds its receipt, within a while. */
    private static final int LOOKS = 20;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String HOLDER = "receipt-holder";
    private static final String PORTAL = "portal";

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

    /** A file that was found, and the code of its dossier. */
    record Held(String code, ResultFile file) {}

    /** The last file of an issued result, for whoever holds the receipt: neither account nor address stands in the line. */
    @Transactional
    public Held byHolder(UUID dossierId) {
        var file = caseFiles
                .findById(dossierId)
                .filter(found -> found.status() == CaseStatus.DECIDED)
                .orElseThrow(ResultNotThere::new);
        var last = file.result().lastFile().orElseThrow(ResultNotThere::new);
        var now = clock.instant();
        if (looksByHolder(dossierId, now.minus(WINDOW)) >= LOOKS) {
            throw new FetchedTooOften(WINDOW.toMinutes());
        }
        write(new Line(dossierId, last.ordinal(), HOLDER, "", PORTAL), now);
        return new Held(file.dossier().code(), last);
    }

    private int looksByHolder(UUID dossierId, Instant since) {
        return jdbc.sql("select count(*) from result_look where dossier_id = ? and at > ? and account = ? and origin ="
                        + " ?")
                .params(dossierId, since.atOffset(ZoneOffset.UTC), HOLDER, PORTAL)
                .query(Integer.class)
                .single();
    }

    private record Line(UUID dossierId, int ordinal, String account, String agency, String origin) {}

    private void write(Line line, Instant now) {
        jdbc.sql("insert into result_look (id, dossier_id, ordinal, account, agency, origin, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(TimeOrderedId.at(now), line.dossierId(), line.ordinal())
                .params(line.account(), line.agency(), line.origin(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public ResultFile at(String code, int ordinal, Official by) {
        var file = find(code, by);
        var wanted = file.result().files().stream()
                .filter(kept -> kept.ordinal() == ordinal && new Attachments(file).mayOpen(by))
                .findFirst()
                .orElseThrow(() -> new NoSuchResultFile(ordinal));
        write(new Line(file.dossierId(), ordinal, by.account(), by.agency(), by.origin()), clock.instant());
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
