package vn.onestop.tracking.timeline;

import static vn.onestop.tracking.timeline.ADossier.WARD;
import static vn.onestop.tracking.timeline.ADossier.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.contracts.Limit;

/** What may happen to {@link ADossier} besides the straight way: before it is accepted, off the way, and at its end. */
public final class Aside {

    public static final Instant ANSWER_DUE = at("2026-03-10T15:45");

    private static final Actor OFFICE = new Actor("official", WARD);

    private Aside() {}

    public static DossierFiled filed(ADossier dossier) {
        var accepted = dossier.accepted();
        return new DossierFiled(
                dossier.id(),
                1,
                at("2026-03-09T15:00"),
                new Actor("citizen", WARD),
                dossier.code(),
                accepted.procedure(),
                Channel.ONLINE,
                WARD,
                ANSWER_DUE,
                null,
                accepted.contacts(),
                accepted.lookup());
    }

    public static FilingReturned papersAsked(ADossier dossier) {
        return new FilingReturned(
                dossier.id(),
                2,
                at("2026-03-09T16:30"),
                OFFICE,
                1,
                List.of(new SupplementItem("Tờ khai", "Ký tên ở trang 2.")),
                "Nghị định 118/2025/NĐ-CP, Điều 17",
                LocalDate.parse("2026-03-20"));
    }

    public static FilingCompleted papersSent(ADossier dossier) {
        return new FilingCompleted(dossier.id(), 3, at("2026-03-10T08:00"), OFFICE, 1, at("2026-03-11T08:30"));
    }

    public static AnswerMissed answerMissed(ADossier dossier) {
        return new AnswerMissed(dossier.id(), 4, at("2026-03-11T08:31"), OFFICE, at("2026-03-11T08:30"), 0, List.of());
    }

    public static FilingClosed closed(ADossier dossier) {
        return new FilingClosed(
                dossier.id(), 5, at("2026-03-23T08:00"), OFFICE, StopReason.NOT_SUPPLEMENTED, "Chưa có tờ khai đã ký.");
    }

    /** Accepted after it was filed. */
    public static DossierAccepted accepted(ADossier dossier) {
        var first = dossier.accepted();
        return new DossierAccepted(
                first.dossierId(),
                6,
                at("2026-03-11T09:15"),
                first.actor(),
                first.code(),
                first.procedure(),
                Channel.ONLINE,
                first.receivedAt(),
                first.competentAgency(),
                first.promise(),
                ResultDelivery.POST,
                first.contacts(),
                first.lookup());
    }

    public static StepSentBack sentBack(ADossier dossier, long sequence) {
        return new StepSentBack(
                dossier.id(),
                sequence,
                at("2026-03-17T10:00"),
                OFFICE,
                dossier.signing().step(),
                2,
                "Thiếu chữ ký nháy");
    }

    public static PaymentRequested paymentAsked(ADossier dossier, boolean clockStands) {
        return new PaymentRequested(
                dossier.id(),
                20,
                at("2026-03-12T10:00"),
                OFFICE,
                1,
                75_000,
                "Lệ phí trước bạ",
                "Nghị định 10/2022/NĐ-CP, Điều 8",
                LocalDate.parse("2026-03-20"),
                clockStands);
    }

    public static FeePaid feePaid(ADossier dossier, int ordinal) {
        return new FeePaid(
                dossier.id(), 7, at("2026-03-13T09:00"), OFFICE, ordinal, 75_000, PaymentMethod.ONLINE, "BL-0007");
    }

    public static PaymentReceived paymentReceived(ADossier dossier) {
        return new PaymentReceived(dossier.id(), 21, at("2026-03-13T09:01"), OFFICE, 1, 75_000, "BL-0007");
    }

    public static WithdrawalRequested withdrawalAsked(ADossier dossier) {
        return new WithdrawalRequested(dossier.id(), 22, at("2026-03-13T10:00"), OFFICE, "Nộp nhầm thủ tục.");
    }

    public static WithdrawalDeclined withdrawalDeclined(ADossier dossier) {
        return new WithdrawalDeclined(dossier.id(), 23, at("2026-03-13T11:00"), OFFICE, "Kết quả đã được ký.");
    }

    public static CaseStopped stopped(ADossier dossier, StopReason reason) {
        return new CaseStopped(
                dossier.id(),
                24,
                at("2026-03-13T14:00"),
                OFFICE,
                reason,
                "Dừng theo đề nghị của người nộp.",
                null,
                "07/TB-UBND",
                at("2026-03-13T17:00"),
                Verdict.IN_TIME);
    }

    public static ResultDelivered handedOver(ADossier dossier) {
        return new ResultDelivered(
                dossier.id(),
                8,
                at("2026-03-18T09:30"),
                OFFICE,
                WARD,
                ResultDelivery.POST,
                Evidence.TRACKING_NUMBER,
                "EW123456789VN");
    }

    public static SupplementHandedIn papersHandedIn(ADossier dossier) {
        return new SupplementHandedIn(
                dossier.id(),
                5,
                at("2026-03-11T09:00"),
                OFFICE,
                1,
                List.of("Bản vẽ", "Giấy chứng nhận"),
                Channel.COUNTER);
    }

    public static SupplementItemsChecked papersChecked(ADossier dossier) {
        return new SupplementItemsChecked(
                dossier.id(),
                21,
                at("2026-03-11T09:30"),
                OFFICE,
                1,
                List.of(
                        new CheckedItem("Bản vẽ", true, null),
                        new CheckedItem("Giấy chứng nhận", false, "Thiếu trang 3")));
    }

    public static ConsultationRequested opinionAsked(ADossier dossier) {
        return new ConsultationRequested(
                dossier.id(),
                22,
                at("2026-03-11T10:00"),
                OFFICE,
                1,
                "H26.20",
                "Có trong quy hoạch không?",
                new Limit(2, Limit.Unit.WORKING_DAYS),
                at("2026-03-13T17:00"));
    }

    public static DossierLinked linked(ADossier dossier) {
        return new DossierLinked(
                dossier.id(),
                6,
                at("2026-03-10T09:00"),
                OFFICE,
                new UUID(1, 1),
                "H26.22-260101-0001",
                "Wrong date of birth");
    }

    /** Everything that can be said besides {@link ADossier#life()}, source by source. */
    public static List<AboutDossier> life(ADossier dossier) {
        return List.of(
                filed(dossier),
                papersAsked(dossier),
                papersSent(dossier),
                answerMissed(dossier),
                accepted(dossier),
                feePaid(dossier, 1),
                handedOver(dossier),
                dossier.opened(),
                dossier.received(),
                dossier.review(),
                dossier.signing(),
                sentBack(dossier, 11),
                paymentAsked(dossier, true),
                paymentReceived(dossier),
                withdrawalAsked(dossier),
                withdrawalDeclined(dossier));
    }
}
