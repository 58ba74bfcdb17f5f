package vn.onestop.tracking.timeline;

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
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseResult;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;

/** Where a dossier stands, in the citizen's words; each is one of the portal's ten. */
public enum Standing {
    /** Đã gửi, bộ phận một cửa chưa trả lời. */
    FILED(PortalStatus.FILED),
    /** Đã nhận, còn ở bộ phận một cửa. */
    RECEIVED(PortalStatus.ACCEPTED),
    /** Không được tiếp nhận. */
    REFUSED(PortalStatus.REFUSED),
    /** Công chức đang giải quyết. */
    BEING_EXAMINED(PortalStatus.IN_PROGRESS),
    /** Đang chờ lãnh đạo ký. */
    AWAITING_SIGNATURE(PortalStatus.IN_PROGRESS),
    /** Đã ký, đang vào sổ và phát hành. */
    BEING_ISSUED(PortalStatus.IN_PROGRESS),
    /** Đang chờ công dân bổ sung giấy tờ. */
    WAITING_FOR_PAPERS(PortalStatus.SUPPLEMENT_REQUESTED),
    /** Đang chờ công dân nộp tiền. */
    PAYMENT_DUE(PortalStatus.PAYMENT_REQUESTED),
    /** Công dân đã xin rút, chưa có trả lời. */
    WITHDRAWAL_ASKED(PortalStatus.WITHDRAWAL_REQUESTED),
    /** Đã dừng giải quyết. */
    STOPPED(PortalStatus.STOPPED),
    /** Đã có kết quả. */
    GRANTED(PortalStatus.DONE),
    /** Đã có văn bản trả lời không đủ điều kiện: a result too. */
    DECLINED(PortalStatus.DONE),
    /** Đã trả kết quả. */
    RETURNED(PortalStatus.RETURNED);

    private final PortalStatus portal;

    Standing(PortalStatus portal) {
        this.portal = portal;
    }

    public PortalStatus portal() {
        return portal;
    }

    /** True when nobody works on it any more. */
    public boolean isFinal() {
        return this == REFUSED || this == STOPPED || isDecided() || this == RETURNED;
    }

    private boolean isDecided() {
        return this == GRANTED || this == DECLINED;
    }

    Standing after(DossierEvent event) {
        return switch (event) {
            case DossierFiled _, FilingCompleted _ -> FILED;
            case DossierAccepted _ -> RECEIVED;
            case DossierRefused _ -> REFUSED;
            case FilingReturned _ -> WAITING_FOR_PAPERS;
            case FilingClosed _ -> STOPPED;
            case AnswerNearDue _, AnswerMissed _, FeePaid _, SupplementHandedIn _, DossierLinked _ -> this;
            case ResultDelivered _ -> isDecided() ? RETURNED : this;
        };
    }

    Standing after(CaseEvent event) {
        if (isFinal()) {
            return this;
        }
        return switch (event) {
            case CaseOpened _, StepCompleted _, StepHandedOn _, PromiseMoved _ -> this;
            case DeadlineRecomputed _, NearDue _, DueMissed _, ApologyIssued _, StepSentBack _ -> this;
            case SupplementItemsChecked _, LimitExtended _, CaseConsultation _, CaseResult _ -> this;
            case StepStarted started -> during(started.step());
            case StepTaken taken -> during(taken.step());
            case SupplementRequested _ -> WAITING_FOR_PAPERS;
            case PaymentRequested _ -> PAYMENT_DUE;
            case WithdrawalRequested _ -> WITHDRAWAL_ASKED;
            case SupplementReceived _, PaymentReceived _, WithdrawalDeclined _ -> BEING_EXAMINED;
            case CaseStopped _ -> STOPPED;
            case CaseDecided decided -> decided.outcome() == Outcome.GRANTED ? GRANTED : DECLINED;
        };
    }

    private static Standing during(Step step) {
        return switch (step.role()) {
            case "COUNTER" -> step.ordinal() == 1 ? RECEIVED : BEING_ISSUED;
            case "LEADER" -> AWAITING_SIGNATURE;
            case "CLERK" -> BEING_ISSUED;
            default -> BEING_EXAMINED;
        };
    }
}
