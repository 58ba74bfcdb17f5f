package vn.onestop.intake.paper;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.files.Content;
import vn.onestop.files.FileKey;
import vn.onestop.files.TimeOrderedId;
import vn.onestop.files.Vault;
import vn.onestop.intake.paper.Checklist.Place;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.Official;

/** Writes down that a file belongs to a paper, once what it holds is on the shelf. */
@Component
class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    /** Of several files for one paper at the same time each is written after another. */
    private static final int TRIES = 5;

    private final PaperFiles files;
    private final Vault vault;
    private final Clock clock;

    Keeping(PaperFiles files, Vault vault, Clock clock) {
        this.files = files;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The same content once more for the same paper is the file that is there already.
     *
     * @param reused the file of an earlier dossier that holds it
     */
    @Transactional
    public Answer<FileView> keep(Place place, Content content, FileKey key, @Nullable PaperFile reused, Official by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = TimeOrderedId.at(now);
        var file = new PaperFile(
                id,
                place.dossierId(),
                place.ordinal(),
                content,
                vault.lock(key, PaperFile.place(id)),
                null,
                reused == null ? null : reused.id(),
                Deed.of(by, now));
        return keep(file);
    }

    private Answer<FileView> keep(PaperFile file) {
        for (int tries = 0; tries < TRIES; tries++) {
            var current = files.current(file.dossierId(), file.ordinal());
            var same = current.filter(counts -> counts.content().isSameAs(file.content()));
            if (same.isPresent()) {
                return new Answer<>(FileView.of(same.get()), true);
            }
            var next = file.after(current.map(PaperFile::id).orElse(null));
            if (files.add(next)) {
                log(next);
                return new Answer<>(FileView.of(next), false);
            }
        }
        throw new OptimisticLockingFailureException("too many files at the same time for paper " + file.ordinal());
    }

    private static void log(PaperFile file) {
        LOG.info(
                "dossier={} paper={} file={} type={} bytes={} supersedes={} outcome=KEPT",
                file.dossierId(),
                file.ordinal(),
                file.id(),
                file.content().type(),
                file.content().size(),
                file.supersedes());
    }
}
