package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** Puts the document of a result to its case, once it is signed. It is told like the case itself. */
final class Attachments {

    private final CaseFile file;

    Attachments(CaseFile file) {
        this.file = file;
    }

    /**
     * The very same file once more changes nothing.
     *
     * @param lock locks the key of the file for the row of a name
     */
    List<CaseEvent> attach(KeptFile kept, Function<String, byte[]> lock, Official by, Instant now) {
        requireMayAttach(by);
        var result = file.result();
        if (result.lastFile().filter(last -> last.holds(kept.sha256())).isPresent()) {
            return List.of();
        }
        file.progress().move(Act.ATTACH);
        var id = new StepId(file.dossierId(), result.files().size() + 1);
        var attached = new ResultFile(id, kept, lock.apply(ResultFile.place(id.dossierId(), id.ordinal())), by, now);
        result.attach(attached);
        return List.of(attached.said(file.progress().tell(), by));
    }

    /** Before a large file is read at all. */
    void requireMayAttach(Official by) {
        if (!file.status().allows(Act.ATTACH)) {
            throw new IllegalMove(file.status(), Act.ATTACH);
        }
        if (!mayAttach(by)) {
            throw new NotYoursToAttach(file.dossier().competentAgency());
        }
    }

    /** Whoever works on the case; the counter that received the dossier once the result is issued. */
    boolean mayOpen(Official by) {
        return by.audits() || file.walk().concerns(by) || file.status() == CaseStatus.DECIDED;
    }

    /** The clerk and the leader of the agency that decides. */
    boolean mayAttach(Official by) {
        return by.worksAt(file.dossier().competentAgency()) && (by.has(Role.CLERK) || by.has(Role.LEADER));
    }
}
