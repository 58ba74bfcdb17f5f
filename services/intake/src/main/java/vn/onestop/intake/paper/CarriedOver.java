package vn.onestop.intake.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.contracts.Topics;
import vn.onestop.files.Vault;
import vn.onestop.intake.paper.Checklist.Place;
import vn.onestop.intake.registration.Corrections;
import vn.onestop.intake.registration.HearsCases;
import vn.onestop.intake.registration.Official;

/** The files of a dossier are those of the one that mends its result too; what they hold is not copied. */
@Component
@Order(HearsCases.LAST)
@Transactional(propagation = Propagation.MANDATORY)
class CarriedOver implements HearsCases {

    private final Corrections corrections;
    private final PaperFiles files;
    private final Keeping keeping;
    private final Vault vault;

    CarriedOver(Corrections corrections, PaperFiles files, Keeping keeping, Vault vault) {
        this.corrections = corrections;
        this.files = files;
        this.keeping = keeping;
        this.vault = vault;
    }

    @Override
    public void hear(CaseEvent event) {
        if (event instanceof CorrectionOrdered ordered) {
            corrections.of(ordered.dossierId()).ifPresent(correction -> carryOver(ordered, correction));
        }
    }

    private void carryOver(CorrectionOrdered ordered, UUID correction) {
        var actor = ordered.actor();
        var by = new Official(actor.account(), actor.account(), actor.agency(), Topics.CASES);
        for (var file : files.current(List.of(ordered.dossierId()))) {
            var key = vault.openFileKey(file.lockedKey(), file.place());
            keeping.keep(new Place(correction, file.ordinal()), file.content(), key, file, by);
        }
    }
}
