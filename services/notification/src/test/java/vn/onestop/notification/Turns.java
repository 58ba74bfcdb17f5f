package vn.onestop.notification;

import static vn.onestop.notification.Fixtures.BA_DINH;
import static vn.onestop.notification.Fixtures.DUE;
import static vn.onestop.notification.Fixtures.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.Assistance;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Seal;
import vn.onestop.contracts.Sealed;
import vn.onestop.notification.Fixtures.Dossier;

/** What may happen to a dossier before it is accepted, and off the straight way after. */
final class Turns {

    static final Instant ANSWER_DUE = Instant.parse("2026-03-11T01:00:00Z");

    private static final Actor OFFICE = new Actor("official", BA_DINH.code());
    private static final ProcedureRef BIRTH = new ProcedureRef("1.001193", 1);

    private final Dossier dossier;

    private Turns(Dossier dossier) {
        this.dossier = dossier;
    }

    static Turns of(Dossier dossier) {
        return new Turns(dossier);
    }

    DossierFiled filed(Channel channel, @Nullable Assistance assistance) {
        return new DossierFiled(
                dossier.id(),
                1,
                NOW,
                OFFICE,
                dossier.code(),
                BIRTH,
                channel,
                BA_DINH.code(),
                ANSWER_DUE,
                assistance,
                contacts(dossier.people()),
                new Sealed<>("for-tracking"));
    }

    DossierFiled filed() {
        return filed(Channel.ONLINE, null);
    }

    /** Accepted after it was filed. */
    DossierAccepted accepted(long sequence) {
        var first = dossier.accepted();
        return new DossierAccepted(
                first.dossierId(),
                sequence,
                NOW,
                OFFICE,
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

    FilingReturned returnedForPapers(long sequence) {
        var items = List.of(new SupplementItem("Tờ khai", "thiếu chữ ký"));
        return new FilingReturned(
                dossier.id(), sequence, NOW, OFFICE, 1, items, "Điều 16 Luật Hộ tịch", LocalDate.of(2026, 3, 20));
    }

    FilingCompleted completed(long sequence) {
        return new FilingCompleted(dossier.id(), sequence, NOW, OFFICE, 1, ANSWER_DUE);
    }

    FilingClosed closed(long sequence) {
        return new FilingClosed(
                dossier.id(), sequence, NOW, OFFICE, StopReason.NOT_SUPPLEMENTED, "Chưa có tờ khai đã ký.");
    }

    AnswerNearDue answerNearDue(long sequence, String... officials) {
        return new AnswerNearDue(dossier.id(), sequence, NOW, OFFICE, ANSWER_DUE, told(officials));
    }

    AnswerMissed answerMissed(long sequence, int overdueDays, String... officials) {
        return new AnswerMissed(dossier.id(), sequence, NOW, OFFICE, ANSWER_DUE, overdueDays, told(officials));
    }

    PaymentRequested paymentRequested(long sequence) {
        return new PaymentRequested(
                dossier.id(),
                sequence,
                NOW,
                OFFICE,
                1,
                75_000,
                "Lệ phí trước bạ",
                "Điều 8 Nghị định 10/2022",
                LocalDate.of(2026, 3, 20),
                true);
    }

    FeePaid feePaid(long sequence, int ordinal) {
        return new FeePaid(dossier.id(), sequence, NOW, OFFICE, ordinal, 75_000, PaymentMethod.CASH, "BL-0007");
    }

    PaymentReceived paymentReceived(long sequence) {
        return new PaymentReceived(dossier.id(), sequence, NOW, OFFICE, 1, 75_000, "BL-0007");
    }

    WithdrawalRequested withdrawalRequested(long sequence) {
        return new WithdrawalRequested(dossier.id(), sequence, NOW, OFFICE, "Nộp nhầm thủ tục");
    }

    WithdrawalDeclined withdrawalDeclined(long sequence) {
        return new WithdrawalDeclined(dossier.id(), sequence, NOW, OFFICE, "Kết quả đã được ký.");
    }

    SupplementItemsChecked checked(long sequence, CheckedItem... items) {
        return new SupplementItemsChecked(dossier.id(), sequence, NOW, OFFICE, 1, List.of(items));
    }

    CaseStopped stopped(long sequence, StopReason reason) {
        return new CaseStopped(
                dossier.id(),
                sequence,
                NOW,
                OFFICE,
                reason,
                "Không còn đủ điều kiện theo quy định.",
                null,
                "07/TB",
                DUE,
                Verdict.IN_TIME);
    }

    StepSentBack sentBack(long sequence) {
        return new StepSentBack(dossier.id(), sequence, NOW, OFFICE, Fixtures.REVIEW, 1, "Thiếu chữ ký nháy");
    }

    ResultDelivered returned(long sequence) {
        return new ResultDelivered(
                dossier.id(),
                sequence,
                NOW,
                OFFICE,
                BA_DINH.code(),
                ResultDelivery.POST,
                Evidence.TRACKING_NUMBER,
                "EW123456789VN");
    }

    private static List<Told> told(String... officials) {
        return Stream.of(officials)
                .map(official -> new Told(Rank.HEAD, official))
                .toList();
    }

    private Sealed<Contacts> contacts(List<Contact> people) {
        return Seal.withKey(Seal.publicPart(dossier.key())).seal(new Contacts(people));
    }
}
