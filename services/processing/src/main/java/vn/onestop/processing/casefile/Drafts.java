package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** Writes what the leader is to sign (dự thảo, trình ký). It is told like the case itself. */
final class Drafts {

    private static final Set<Role> WRITERS = Set.of(Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER);

    private final CaseFile file;

    Drafts(CaseFile file) {
        this.file = file;
    }

    /** Whoever has the step writes a draft; who wrote the last one may replace it as long as it is not signed. */
    List<CaseEvent> write(DraftWording wording, Official by, Instant now) {
        var step = file.whileOpen().of(by);
        if (!isLastWriter(by)) {
            step.requireHolder(by);
            if (!WRITERS.contains(step.role())) {
                throw new NothingToDraft(step);
            }
            if (!step.isHeldBy(by)) {
                throw new IllegalMove(file.status(), Act.DRAFT);
            }
        }
        file.progress().move(Act.DRAFT);
        var draft = file.result().draft(file.dossierId(), wording, by, now);
        return List.of(draft.said(file.progress().tell(), by));
    }

    boolean mayWrite(Official by) {
        var step = file.walk().of(by);
        return isLastWriter(by) || step.isHeldBy(by) && WRITERS.contains(step.role());
    }

    private boolean isLastWriter(Official by) {
        return file.result()
                .lastDraft()
                .filter(draft ->
                        draft.writtenBy().equals(by.account()) && draft.agency().equals(by.agency()))
                .isPresent();
    }
}
