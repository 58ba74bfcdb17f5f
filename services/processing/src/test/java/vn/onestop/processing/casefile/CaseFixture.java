package vn.onestop.processing.casefile;

import static vn.onestop.processing.Office.ACCEPTED;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.OfficeTimes;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Route;
import vn.onestop.processing.route.Schedule;

/** Cases as they stand at the office, valid by default; a test says only what matters to it. */
final class CaseFixture {

    static final UUID ID = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");
    static final Schedule SCHEDULE = new Schedule(new OfficeTimes());
    static final Actor SYSTEM = new Actor("system", WARD);

    /** Thursday 5 March 2026 in the morning. */
    static final Instant NOW = at("2026-03-05T10:00");

    private ProcedurePublished procedure = Office.procedure();
    private String competentAgency = WARD;

    private CaseFixture() {}

    static CaseFixture aCase() {
        return new CaseFixture();
    }

    CaseFixture of(ProcedurePublished other) {
        procedure = other;
        return this;
    }

    CaseFixture decidedBy(String agency) {
        competentAgency = agency;
        return this;
    }

    /** Not yet opened. */
    CaseFile accepted() {
        var accepted = Office.accepted(ID, "H26.103.25.7-260302-0001", procedure, Office.promise());
        return new CaseFile(
                new vn.onestop.contracts.DossierEvent.DossierAccepted(
                        accepted.dossierId(),
                        accepted.sequence(),
                        accepted.occurredAt(),
                        accepted.actor(),
                        accepted.code(),
                        accepted.procedure(),
                        accepted.channel(),
                        accepted.receivedAt(),
                        competentAgency,
                        accepted.promise(),
                        accepted.resultDelivery(),
                        accepted.contacts(),
                        accepted.lookup()),
                Route.of(procedure, WARD, competentAgency),
                procedure.supplementClock());
    }

    /** The first step waits for the counter. */
    CaseFile opened() {
        var file = accepted();
        file.open(SCHEDULE, SYSTEM, ACCEPTED);
        return file;
    }

    /** The counter is done; the second step waits for a specialist. */
    CaseFile withSpecialists() {
        var file = opened();
        file.take(1, COUNTER_CLERK, ACCEPTED);
        file.complete(1, COUNTER_CLERK, SCHEDULE, at("2026-03-02T09:00"));
        return file;
    }

    /** A specialist has the second step. */
    CaseFile underReview() {
        var file = withSpecialists();
        file.take(2, SPECIALIST, at("2026-03-02T10:00"));
        return file;
    }

    /** Papers were asked for on Thursday. */
    CaseFile waitingForPapers() {
        var file = underReview();
        file.requestSupplement(papers(), SPECIALIST, NOW);
        return file;
    }

    /** The leader has the third step. */
    CaseFile atLeader() {
        var file = underReview();
        file.complete(2, SPECIALIST, SCHEDULE, NOW);
        file.take(3, LEADER, NOW);
        return file;
    }

    /** A specialist has proposed to grant it; the third step waits for the leader. */
    CaseFile drafted() {
        var file = underReview();
        new Drafts(file).write(granting(), SPECIALIST, NOW);
        file.complete(2, SPECIALIST, SCHEDULE, NOW);
        return file;
    }

    /** Another file each time. */
    static List<CaseEvent> attach(CaseFile file, Official by, Instant now) {
        var ordinal = file.result().files().size();
        var kept = new KeptFile(UUID.randomUUID(), new byte[] {(byte) ordinal}, 1000, 2, List.of());
        return new Attachments(file).attach(kept, _ -> new byte[] {1}, by, now);
    }

    static List<CaseEvent> correct(CaseFile file, Official by, Instant now) {
        var order = new CorrectionOrder("Ghi sai năm sinh", "Điều 28 Luật Hộ tịch");
        return new Corrections(file).order(order, by, now);
    }

    /** Five working days more. */
    static List<CaseEvent> extend(CaseFile file, Official by, Instant now) {
        var order = new ExtensionOrder("Phải xác minh tại nơi cư trú", "Điều 5 Nghị định 123/2015/NĐ-CP");
        return new Extensions(file).extend(new Limit(5, Limit.Unit.WORKING_DAYS), order, by, SCHEDULE, now);
    }

    static DraftWording granting() {
        return new DraftWording(Outcome.GRANTED, new byte[] {1, 2, 3});
    }

    /** Signed; the last step waits for the registrar. */
    CaseFile signed() {
        var file = atLeader();
        file.decide(new Ruling(Outcome.GRANTED, null), LEADER, SCHEDULE, NOW);
        return file;
    }

    /** The registrar has the last step. */
    CaseFile issuing() {
        var file = signed();
        file.take(4, REGISTRAR, NOW);
        return file;
    }

    CaseFile decided() {
        var file = issuing();
        file.decide(new Ruling(null, "123/QĐ"), REGISTRAR, SCHEDULE, NOW);
        return file;
    }

    /** A specialist asked for money on Thursday. */
    CaseFile owing(boolean clockStands) {
        var file = underReview();
        new Detours(file).requestPayment(money(), clockStands, SPECIALIST, NOW);
        return file;
    }

    static PaymentRequest money() {
        return new PaymentRequest(2_500_000, "Lệ phí trước bạ", "Nghị định 10/2022/NĐ-CP", LocalDate.of(2026, 3, 20));
    }

    static FeePaid paid(int ordinal, Instant when) {
        var amount = money().amount();
        return new FeePaid(ID, 2, when, COUNTER_CLERK.actor(), ordinal, amount, PaymentMethod.CASH, "BL-0001");
    }

    /** The citizen came on Thursday while a specialist had the second step. */
    CaseFile askedBack() {
        return askedBack(underReview());
    }

    static CaseFile askedBack(CaseFile file) {
        new Detours(file).requestWithdrawal("Không còn nhu cầu", COUNTER_CLERK, NOW);
        return file;
    }

    CaseFile stopped() {
        var file = underReview();
        new Detours(file).stop(order(StopReason.NOT_ELIGIBLE), LEADER, SCHEDULE, NOW);
        return file;
    }

    static StopOrder order(StopReason reason) {
        var basis = reason == StopReason.WITHDRAWN ? null : "Điều 10 Nghị định 20/2021/NĐ-CP";
        return new StopOrder(reason, "Hộ đã chuyển đi nơi khác", basis, "45/TB-UBND");
    }

    CaseFile in(CaseStatus status) {
        return switch (status) {
            case WAITING -> withSpecialists();
            case IN_WORK -> underReview();
            case WAITING_FOR_CITIZEN -> waitingForPapers();
            case WAITING_FOR_PAYMENT -> owing(true);
            case WITHDRAWAL_ASKED -> askedBack();
            case SIGNED -> signed();
            case ISSUING -> issuing();
            case DECIDED -> decided();
            case STOPPED -> stopped();
        };
    }

    /** As a new calendar left it: a day later than the citizen was told. */
    CaseFile recomputed(CaseStatus status) {
        var file = in(status);
        ReflectionTestUtils.setField(file.clock(), "due", at("2026-03-17T17:00"));
        return file;
    }

    /** The one paper that was asked for is not as it should be. */
    static List<ItemCheck> refused(String remark) {
        return List.of(new ItemCheck(1, false, remark));
    }

    static SupplementRequest papers() {
        return papers(null);
    }

    static SupplementRequest papers(@Nullable String approver) {
        return new SupplementRequest(
                List.of(new SupplementItem(FORM, "Thiếu chữ ký của chủ hộ")),
                "Điều 8 Nghị định 20/2021/NĐ-CP",
                LocalDate.of(2026, 3, 20),
                approver);
    }
}
