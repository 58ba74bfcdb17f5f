package vn.onestop.processing.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;

/** What somebody knows of a case who has heard nothing but its facts, and the step in which its result is signed. */
final class RebuiltCase {

    private final int signing;
    private CaseStatus status = CaseStatus.WAITING;
    private CaseStatus beforeTheWish = CaseStatus.WAITING;
    private boolean signed;
    private int step;
    private @Nullable String official;
    private @Nullable Instant due;
    private long sequence;

    RebuiltCase(int signing) {
        this.signing = signing;
    }

    void hear(CaseEvent event) {
        if (event.sequence() != sequence + 1) {
            throw new AssertionError("after fact %d came %s".formatted(sequence, event));
        }
        sequence = event.sequence();
        switch (event) {
            case CaseOpened opened -> due = opened.promisedFor();
            case PromiseMoved moved -> due = moved.promise().due();
            case CaseDecided _ -> status = CaseStatus.DECIDED;
            case SupplementRequested _ -> status = CaseStatus.WAITING_FOR_CITIZEN;
            case SupplementReceived _ -> status = CaseStatus.IN_WORK;
            case CaseDetour detour -> hear(detour);
            default -> hearOfStep(event);
        }
    }

    private void hearOfStep(CaseEvent event) {
        switch (event) {
            case StepStarted started -> {
                step = started.step().ordinal();
                official = null;
                status = signed ? CaseStatus.SIGNED : CaseStatus.WAITING;
            }
            case StepTaken taken -> {
                official = taken.official();
                status = signed ? CaseStatus.ISSUING : CaseStatus.IN_WORK;
            }
            case StepHandedOn handedOn -> official = handedOn.to();
            case StepCompleted completed -> signed |= completed.step().ordinal() == signing;
            default -> {}
        }
    }

    private void hear(CaseDetour detour) {
        switch (detour) {
            case StepSentBack back -> step = back.toOrdinal();
            case PaymentRequested _ -> status = CaseStatus.WAITING_FOR_PAYMENT;
            case PaymentReceived _ -> {
                if (status == CaseStatus.WITHDRAWAL_ASKED) {
                    beforeTheWish = CaseStatus.IN_WORK;
                } else {
                    status = CaseStatus.IN_WORK;
                }
            }
            case WithdrawalRequested _ -> {
                beforeTheWish = status;
                status = CaseStatus.WITHDRAWAL_ASKED;
            }
            case WithdrawalDeclined _ -> status = beforeTheWish;
            case CaseStopped _ -> status = CaseStatus.STOPPED;
            case SupplementItemsChecked _, LimitExtended _ -> {}
        }
    }

    /** As {@link #of}, to compare. */
    String shown() {
        return "%s at step %d with %s due %s".formatted(status, step, official, due);
    }

    static String of(CaseFile file) {
        var current = file.walk().current();
        return "%s at step %d with %s due %s"
                .formatted(
                        file.status(),
                        current.ordinal(),
                        current.official().orElse(null),
                        file.clock().due());
    }
}
