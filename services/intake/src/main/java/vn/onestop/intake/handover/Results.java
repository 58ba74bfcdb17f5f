package vn.onestop.intake.handover;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseConsultation;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseResult;
import vn.onestop.intake.registration.HearsCases;
import vn.onestop.intake.registration.Progress;

/** Takes over from processing what has been decided or stopped: the counter has the dossier again. */
@Service
@Order(HearsCases.FIRST)
@Transactional(propagation = Propagation.MANDATORY)
class Results implements HearsCases {

    private final Progress progress;
    private final ResultBook results;

    Results(Progress progress, ResultBook results) {
        this.progress = progress;
        this.results = results;
    }

    @Override
    public void hear(CaseEvent event) {
        switch (event) {
            case CaseDecided decided when isNew(decided) -> results.save(Result.of(progress.hear(decided), decided));
            case CaseStopped stopped when isNew(stopped) -> results.save(Result.of(progress.hear(stopped), stopped));
            case CaseDecided _, CaseStopped _ -> {}
            case CaseOpened _, StepStarted _, StepTaken _, StepHandedOn _, StepCompleted _, StepSentBack _ -> {}
            case SupplementRequested _, SupplementReceived _, PaymentRequested _, PaymentReceived _ -> {}
            case WithdrawalRequested _, WithdrawalDeclined _ -> {}
            case SupplementItemsChecked _, LimitExtended _, CaseConsultation _, CaseResult _ -> {}
            case PromiseMoved _, DeadlineRecomputed _, NearDue _, DueMissed _, ApologyIssued _ -> {}
        }
    }

    private boolean isNew(CaseEvent event) {
        return results.findById(event.dossierId())
                .filter(result -> result.isAsNewAs(event.sequence()))
                .isEmpty();
    }
}
