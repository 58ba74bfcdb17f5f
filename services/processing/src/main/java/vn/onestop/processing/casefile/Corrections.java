package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.processing.route.Official;

/** Orders that a new dossier mends an issued result (đính chính); the case stays as it is. It is told like the case itself. */
final class Corrections {

    private final CaseFile file;

    Corrections(CaseFile file) {
        this.file = file;
    }

    /** Once: what the new dossier gets wrong is mended by a correction of that one. */
    List<CaseEvent> order(CorrectionOrder order, Official leader, Instant now) {
        if (!file.dossier().isDecidedBy(leader)) {
            throw new NotYoursToCorrect(file.dossier().competentAgency());
        }
        file.result().correction().ifPresent(before -> {
            throw new CorrectedBefore(before);
        });
        file.progress().move(Act.CORRECT);
        file.result().correct(Correction.of(order, leader.account(), now));
        return List.of(new CorrectionOrdered(
                file.dossierId(), file.progress().tell(), now, leader.actor(), order.reason(), order.legalBasis()));
    }

    boolean mayOrder(Official by) {
        return file.dossier().isDecidedBy(by) && file.result().correction().isEmpty();
    }
}
