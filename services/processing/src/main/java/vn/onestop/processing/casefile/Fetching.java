package vn.onestop.processing.casefile;

import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseResult.ResultFetched;
import vn.onestop.contracts.ResultPass;
import vn.onestop.messaging.Outbox;

/**
 * A citizen fetches the document of the issued result from home (tải kết quả). The pass is the permission: whoever looked
 * the dossier up with the secret of its receipt was given it, so the secret itself never comes here.
 */
@Service
public class Fetching {

    private final ResultPass passes;
    private final ResultLooks looks;
    private final ResultShelf shelf;
    private final CaseFiles caseFiles;
    private final Outbox outbox;
    private final Clock clock;

    Fetching(ResultPass passes, ResultLooks looks, ResultShelf shelf, CaseFiles caseFiles, Outbox outbox, Clock clock) {
        this.passes = passes;
        this.looks = looks;
        this.shelf = shelf;
        this.caseFiles = caseFiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A document that can be read, to be closed; reading breaks off where it is not as it was kept. */
    public record Copy(UUID dossierId, String name, String hash, long size, InputStream content) {}

    /**
     * The last file of the result. The look is written down before it is opened.
     *
     * @throws PassNotValid when it is none, or has run out
     */
    public Copy open(String pass) {
        var dossierId = passes.read(pass, clock.instant()).orElseThrow(PassNotValid::new);
        var held = looks.byHolder(dossierId);
        var file = held.file();
        return new Copy(dossierId, held.code() + ".pdf", file.hash(), file.size(), shelf.open(file));
    }

    /** It went out whole; the first time is said. It is no move of the case, so no official has seen too little by it. */
    @Transactional
    public void fetched(Copy copy) {
        var file = caseFiles.lockById(copy.dossierId()).orElseThrow();
        var now = clock.instant();
        if (file.result().fetch(now)) {
            var by = Actor.system(file.dossier().receivedAt());
            outbox.append(new ResultFetched(copy.dossierId(), file.progress().tell(), now, by, copy.hash()));
        }
    }
}
