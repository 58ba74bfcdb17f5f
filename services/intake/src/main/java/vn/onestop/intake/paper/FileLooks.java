package vn.onestop.intake.paper;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.Sight;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Whoever looks at a file is written down, and that is committed, before the file is opened. */
@Component
class FileLooks {

    private final Sight sight;
    private final PaperFiles files;

    FileLooks(Sight sight, PaperFiles files) {
        this.sight = sight;
        this.files = files;
    }

    @Transactional
    public PaperFile at(String code, UUID id, Onlooker by) {
        var dossier = sight.outline(code, by, id);
        return files.find(dossier.id(), id).orElseThrow(() -> new NoSuchFile(id));
    }

    /** The dossier has no such file. */
    static final class NoSuchFile extends Problem {

        private static final ProblemType TYPE = ProblemType.notFound("no-such-file");

        NoSuchFile(UUID id) {
            super(TYPE, id);
        }
    }
}
