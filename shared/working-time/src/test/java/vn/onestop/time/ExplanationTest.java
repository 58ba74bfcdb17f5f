package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.onestop.time.TimeLimit.WorkingDays;

class ExplanationTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void tetIsExplainedInVietnamese() {
        var explanation = H0730.due(at("2026-02-11 10:00"), new WorkingDays(5)).explanation();

        assertThat(explanation.lines(VIETNAMESE))
                .containsExactly(
                        "Hạn 17:00 25/02/2026: 5 ngày làm việc, tính từ 10:00 11/02/2026.",
                        "Hết hạn khi hết giờ làm việc của ngày cuối cùng.",
                        "Ngày tiếp nhận, không tính: 11/02/2026.",
                        "Các ngày được tính: 12/02/2026 – 13/02/2026, 23/02/2026 – 25/02/2026.",
                        "Ngày nghỉ hằng tuần, không tính: 14/02/2026 – 15/02/2026, 21/02/2026 – 22/02/2026.",
                        "Ngày nghỉ lễ, nghỉ bù, hoán đổi, không tính: 16/02/2026 – 20/02/2026 (Tết Nguyên đán,"
                                + " 9441/TB-BNV).");
    }

    @Test
    void aSwappedSaturdayIsExplainedInEnglish() {
        var explanation = H0730.due(at("2025-04-24 09:00"), new WorkingDays(2)).explanation();

        assertThat(explanation.lines(Locale.ENGLISH))
                .containsExactly(
                        "Due 17:00, 26 Apr 2025: 2 working days from 09:00, 24 Apr 2025.",
                        "The last day ends at close of business.",
                        "Day of acceptance, not counted: 24 Apr 2025.",
                        "Days counted: 25 Apr 2025, 26 Apr 2025 (Quốc tế Lao động 1/5, 6150/TB-BLĐTBXH).");
    }

    @Test
    void aProvisionalDateSaysWhichYearIsNotAnnounced() {
        var explanation = H0730.due(at("2026-12-24 09:00"), new WorkingDays(10)).explanation();

        assertThat(explanation.isProvisional()).isTrue();
        assertThat(explanation.lines(VIETNAMESE)).endsWith("Ngày tạm tính: chưa có thông báo lịch nghỉ năm 2027.");
        assertThat(explanation.lines(Locale.ENGLISH))
                .endsWith("Provisional: the days off of 2027 are not announced yet.");
    }

    @Test
    void officeHoursAreExplainedDayByDay() {
        var explanation =
                H0730.due(at("2026-02-13 16:00"), new TimeLimit.WorkingHours(4)).explanation();

        assertThat(explanation.lines(Locale.ENGLISH))
                .contains("Days counted: 13 Feb 2026 (1:00 h), 23 Feb 2026 (3:00 h).")
                .contains("Only office time counts; it ends when the hours are used up.");
    }

    @Test
    void thePausedDaysAreNamed() {
        var clock = DossierClock.start(
                        H0730, ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE), at("2026-03-02 08:00"))
                .pause(at("2026-03-05 10:00"), PauseCause.SUPPLEMENT)
                .resume(at("2026-03-11 14:00"));

        assertThat(clock.explanation().lines(VIETNAMESE))
                .contains("Tạm dừng, không tính: 06/03/2026, 09/03/2026 – 11/03/2026.");
    }

    @Test
    void theRuleThatClosedTheDayIsNamed() {
        assertThat(rule("2026-03-10 15:00", TimeLimit.SameDay.USUAL)).isEqualTo(ClosingRule.BEFORE_CUT_OFF);
        assertThat(rule("2026-03-10 15:01", TimeLimit.SameDay.USUAL)).isEqualTo(ClosingRule.AFTER_CUT_OFF);
        assertThat(rule("2026-03-10 15:01", new WorkingDays(1))).isEqualTo(ClosingRule.CLOSE_OF_BUSINESS);
        assertThat(rule("2026-01-30 09:00", new TimeLimit.Months(1))).isEqualTo(ClosingRule.LAST_DAY_MOVED);
        assertThat(rule("2026-01-29 09:00", new TimeLimit.CalendarDays(1))).isEqualTo(ClosingRule.CLOSE_OF_BUSINESS);
        assertThat(rule("2026-03-10 09:00", new TimeLimit.Months(1))).isEqualTo(ClosingRule.CLOSE_OF_BUSINESS);
        assertThat(rule("2026-01-29 09:00", new TimeLimit.WorkingHours(1))).isEqualTo(ClosingRule.OFFICE_TIME_USED_UP);
    }

    @Test
    void bothLanguagesSayTheSameThingsAndAnyOtherSpeaksVietnamese() {
        var vietnamese = ResourceBundle.getBundle("vn.onestop.time.explanation", Locale.ROOT);
        var english = ResourceBundle.getBundle("vn.onestop.time.explanation", Locale.ENGLISH);
        var explanation = H0730.due(at("2026-02-11 10:00"), new WorkingDays(5)).explanation();

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(explanation.lines(Locale.FRENCH)).isEqualTo(explanation.lines(VIETNAMESE));
    }

    private static ClosingRule rule(String start, TimeLimit limit) {
        Instant from = at(start);
        return H0730.due(from, limit).explanation().rule();
    }
}
