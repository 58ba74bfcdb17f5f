package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.processing.route.Official;
import vn.onestop.web.InvalidFields;

/** What was handed in is looked at item by item; the clock runs on from the instant the last one is accepted. */
class SupplementChecksTest {

    private static final Instant WEDNESDAY = at("2026-03-11T14:00");

    @Test
    void whatIsStillWrongIsSaidAndTheClockKeepsStanding() {
        var file = askedForTwoPapers();

        var events = check(file, COUNTER_CLERK, at("2026-03-09T09:00"), accepted(1), refused(2, "Thiếu trang 2"));

        assertThat(events)
                .containsExactly(new SupplementItemsChecked(
                        ID,
                        8,
                        at("2026-03-09T09:00"),
                        COUNTER_CLERK.actor(),
                        1,
                        List.of(
                                new CheckedItem("Tờ khai", true, null),
                                new CheckedItem("Giấy tờ hộ nghèo", false, "Thiếu trang 2"))));
        assertThat(file.status()).isEqualTo(CaseStatus.WAITING_FOR_CITIZEN);
        assertThat(file.clock().isPaused()).isTrue();
        assertThat(file.lastAct()).isEqualTo(Act.CHECK_SUPPLEMENT);
    }

    /** AS-16, item by item. */
    @Test
    void withTheLastItemTheClockRunsOnAsAfterAReceiptOfTheWhole() {
        var file = askedForTwoPapers();
        check(file, COUNTER_CLERK, at("2026-03-09T09:00"), accepted(1), refused(2, "Thiếu trang 2"));

        var events = check(file, SPECIALIST, WEDNESDAY, accepted(2));

        assertThat(events)
                .satisfiesExactly(
                        checked -> assertThat(((SupplementItemsChecked) checked).items())
                                .containsExactly(new CheckedItem("Giấy tờ hộ nghèo", true, null)),
                        received -> assertThat(received).isInstanceOf(SupplementReceived.class),
                        moved -> assertThat(((PromiseMoved) moved).promise().due())
                                .isEqualTo(at("2026-03-20T17:00")));
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(file.lastAct()).isEqualTo(Act.RECEIVE_SUPPLEMENT);
    }

    @Test
    void whatWasAcceptedMayTurnOutWrongBeforeAllIsThere() {
        var file = askedForTwoPapers();
        check(file, COUNTER_CLERK, NOW, accepted(1));

        check(file, SPECIALIST, WEDNESDAY, refused(1, "Không phải bản chính"), accepted(2));

        assertThat(file.status()).isEqualTo(CaseStatus.WAITING_FOR_CITIZEN);
        assertThat(file.clock().waits().supplements().getFirst().checks())
                .containsExactly(
                        new Checked(1, false, "Không phải bản chính", "official", WEDNESDAY),
                        new Checked(2, true, null, "official", WEDNESDAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"0|true|-", "3|true|-", "1|false|-", "1|true|Đẹp"})
    void whatFitsNoItemIsRefusedAndChangesNothing(int item, boolean accepted, String remark) {
        var file = askedForTwoPapers();
        var before = Inside.of(file);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> check(file, SPECIALIST, WEDNESDAY, new ItemCheck(item, accepted, remark)));
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> check(file, SPECIALIST, WEDNESDAY, accepted(1), accepted(1)));
        assertThat(Inside.of(file)).isEqualTo(before);
    }

    @Test
    void nobodyElseChecksThem() {
        var file = askedForTwoPapers();

        assertThatExceptionOfType(StepHeld.class)
                .isThrownBy(() -> check(file, COLLEAGUE, WEDNESDAY, accepted(1), accepted(2)));
    }

    @Test
    void nothingIsCheckedThatNobodyAskedFor() {
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> check(aCase().underReview(), SPECIALIST, WEDNESDAY, accepted(1)));
    }

    private static CaseFile askedForTwoPapers() {
        var file = aCase().underReview();
        var items = List.of(
                new SupplementItem("Tờ khai", "Chưa ký"), new SupplementItem("Giấy tờ hộ nghèo", "Bản có chứng thực"));
        file.requestSupplement(
                new SupplementRequest(items, "Điều 8", LocalDate.of(2026, 3, 20), null), SPECIALIST, NOW);
        return file;
    }

    private static List<CaseEvent> check(CaseFile file, Official by, Instant now, ItemCheck... items) {
        return new SupplementChecks(file).check(List.of(items), by, SCHEDULE, now);
    }

    private static ItemCheck accepted(int item) {
        return new ItemCheck(item, true, null);
    }

    private static ItemCheck refused(int item, String remark) {
        return new ItemCheck(item, false, remark);
    }
}
