package vn.onestop.processing.casefile;

import vn.onestop.processing.casefile.CaseView.ApologyView;
import vn.onestop.processing.casefile.CaseView.CorrectionView;
import vn.onestop.processing.casefile.CaseView.DecisionView;
import vn.onestop.processing.casefile.CaseView.DraftView;
import vn.onestop.processing.casefile.CaseView.ExtensionView;
import vn.onestop.processing.casefile.CaseView.PaymentView;
import vn.onestop.processing.casefile.CaseView.ResultFileView;
import vn.onestop.processing.casefile.CaseView.StepView;
import vn.onestop.processing.casefile.CaseView.StopView;
import vn.onestop.processing.casefile.CaseView.SupplementView;
import vn.onestop.processing.casefile.CaseView.WithdrawalView;

/** What officials see of the pieces of a case. */
final class Viewing {

    private Viewing() {}

    static ExtensionView extension(LimitExtension extension) {
        return new ExtensionView(
                extension.by(),
                extension.extensionReason(),
                extension.extensionBasis(),
                extension.extendedBy(),
                extension.extendedAt());
    }

    static StepView step(CaseStep step) {
        return new StepView(
                step.ordinal(),
                step.part(),
                step.phase(),
                step.name(),
                step.role(),
                step.agency(),
                step.official().orElse(null),
                step.deputy().orElse(null),
                step.startedAt().orElse(null),
                step.due().orElse(null),
                step.takenAt().orElse(null),
                step.completedAt().orElse(null),
                step.inTime().orElse(null));
    }

    static SupplementView supplement(Supplement supplement) {
        return new SupplementView(
                supplement.ordinal(),
                supplement.agency(),
                supplement.requestedBy(),
                supplement.requestedAt(),
                supplement.items(),
                supplement.legalBasis(),
                supplement.replyBy(),
                supplement.approver().orElse(null),
                supplement.receivedBy().orElse(null),
                supplement.receivedAt().orElse(null),
                supplement.handedIn(),
                supplement.checks());
    }

    static PaymentView payment(Payment payment) {
        return new PaymentView(
                payment.ordinal(),
                payment.amount(),
                payment.purpose(),
                payment.legalBasis(),
                payment.payBy(),
                payment.clockStands(),
                payment.requestedBy(),
                payment.requestedAt(),
                payment.paidAt().orElse(null),
                payment.receiptNumber().orElse(null));
    }

    static WithdrawalView withdrawal(Withdrawal withdrawal) {
        return new WithdrawalView(
                withdrawal.ordinal(),
                withdrawal.reason(),
                withdrawal.requestedBy(),
                withdrawal.requestedAt(),
                withdrawal.answeredBy().orElse(null),
                withdrawal.answeredAt().orElse(null),
                withdrawal.declinedBecause().orElse(null));
    }

    static StopView stop(Stop stop) {
        return new StopView(
                stop.reason(),
                stop.explanation(),
                stop.legalBasis().orElse(null),
                stop.documentNumber().orElse(null),
                stop.stoppedBy(),
                stop.stoppedAt(),
                stop.verdict());
    }

    static ApologyView apology(Apology apology) {
        return new ApologyView(
                apology.ordinal(),
                apology.agency(),
                apology.issuedBy(),
                apology.issuedAt(),
                apology.previousDate(),
                apology.newDate(),
                apology.reason(),
                apology.override());
    }

    static ResultFileView resultFile(ResultFile file) {
        return new ResultFileView(
                file.ordinal(),
                file.hash(),
                file.size(),
                file.pages(),
                file.signature(),
                file.signers(),
                file.attachedBy(),
                file.attachedAt());
    }

    static CorrectionView correction(Correction correction) {
        return new CorrectionView(
                correction.correctionReason(),
                correction.correctionBasis(),
                correction.correctedBy(),
                correction.correctedAt());
    }

    static DraftView draft(Draft draft) {
        return new DraftView(draft.ordinal(), draft.outcome(), draft.writtenBy(), draft.writtenAt());
    }

    static DecisionView decision(Decision decision) {
        return new DecisionView(
                decision.outcome(),
                decision.signedDraft().orElse(null),
                decision.reasons().orElse(null),
                decision.signedBy(),
                decision.signedAt(),
                decision.documentNumber().orElse(null),
                decision.issuedOn().orElse(null),
                decision.issuedBy().orElse(null),
                decision.issuedAt().orElse(null),
                decision.verdict().orElse(null));
    }
}
