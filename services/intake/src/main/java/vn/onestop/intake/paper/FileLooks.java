package vn.onestop.intake.paper;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.files.TimeOrderedId;
import vn.onestop.intake.registration.Official;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Whoever looks at a file is written down first. */
@Component
class FileLooks {

    private final PaperFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    FileLooks(PaperFiles files, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public PaperFile at(UUID dossier, UUID id, Official by) {
        var file = files.find(dossier, id).orElseThrow(() -> new NoSuchFile(id));
        var now = clock.instant();
        jdbc.sql("insert into file_look (id, file_id, account, agency, origin, at) values (?, ?, ?, ?, ?, ?)")
                .params(TimeOrderedId.at(now), id, by.account(), by.agency(), by.origin())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return file;
    }

    /** The dossier has no such file. */
    static final class NoSuchFile extends Problem {

        private static final ProblemType TYPE = ProblemType.notFound("no-such-file");

        NoSuchFile(UUID id) {
            super(TYPE, id);
        }
    }
}
