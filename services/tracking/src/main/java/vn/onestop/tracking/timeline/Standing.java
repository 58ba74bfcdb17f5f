package vn.onestop.tracking.timeline;

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
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;

/** Where a dossier stands, in the citizen's words; each is one of the portal's ten. */
public enum Standing {
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
    /** Đã có kết quả. */
    GRANTED(PortalStatus.DONE),
    /** Đã có văn bản trả lời không đủ điều kiện: a result too. */
    DECLINED(PortalStatus.DONE);

    private final PortalStatus portal;

    Standing(PortalStatus portal) {
        this.portal = portal;
    }

    public PortalStatus portal() {
        return portal;
    }

    /** True when nobody works on it any more. */
    public boolean isFinal() {
        return this == REFUSED || this == GRANTED || this == DECLINED;
    }

    static Standing after(DossierEvent event) {
        return switch (event) {
            case DossierAccepted _ -> RECEIVED;
            case DossierRefused _ -> REFUSED;
        };
    }

    Standing after(CaseEvent event) {
        if (isFinal()) {
            return this;
        }
        return switch (event) {
            case CaseOpened _, StepCompleted _, StepHandedOn _, PromiseMoved _ -> this;
            case DeadlineRecomputed _, NearDue _, DueMissed _, ApologyIssued _ -> this;
            case StepStarted started -> during(started.step());
            case StepTaken taken -> during(taken.step());
            case SupplementRequested _ -> WAITING_FOR_PAPERS;
            case SupplementReceived _ -> BEING_EXAMINED;
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
