package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.time.InvalidNotice.Problem;
import vn.onestop.time.InvalidNotice.Reason;

class NoticeTest {

    @Test
    void theRealNoticesOf2023To2026AreWhole() {
        var days = Notice.read(Given.csv(), Set.of(2023, 2024, 2025, 2026));

        assertThat(days).hasSize((int) Given.csv().lines().count() - 1);
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void aYearHasTheWorkingDaysOneCounts(int year, int days) {
        assertThat(Given.CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WRONG_COLUMNS           | 2026-01-01,HOLIDAY,Tết Dương lịch
        WRONG_COLUMNS           | 2026-01-01;HOLIDAY;Tết Dương lịch;law
        NOT_A_DATE              | 2026-02-30,HOLIDAY,Tết Nguyên đán,9441
        NOT_A_DATE              | 17/02/2026,HOLIDAY,Tết Nguyên đán,9441
        NOT_A_DATE              | 2206-02-17,HOLIDAY,Tết Nguyên đán,9441
        UNKNOWN_KIND            | 2026-02-17,FESTIVAL,Tết Nguyên đán,9441
        NO_REASON_OR_NOTICE     | 2026-02-17,HOLIDAY,,9441
        OFF_ON_A_REST_DAY       | 2026-02-21,COMPENSATION,Tết Nguyên đán,9441
        WORKED_ON_A_WORKING_DAY | 2026-08-21,SWAP_WORK,Quốc khánh,9441
        """)
    void aWrongLineRefusesTheWholeAndIsNamed(Reason reason, String line) {
        var csv = "date,kind,reason,notice\n2026-05-01,HOLIDAY,Quốc tế Lao động 1/5,law\n" + line + "\n";

        assertThatThrownBy(() -> Notice.read(csv))
                .asInstanceOf(type(InvalidNotice.class))
                .extracting(InvalidNotice::problems, list(Problem.class))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.reason()).isEqualTo(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day,kind,reason,notice\n", "date;kind;reason;notice\n"})
    void aFileWithoutTheColumnsIsRefused(String csv) {
        assertThatThrownBy(() -> Notice.read(csv))
                .isInstanceOf(InvalidNotice.class)
                .hasMessageStartingWith("line 1: WRONG_COLUMNS");
    }

    @Test
    void aDayTwiceOrBothOffAndWorkedIsRefusedWithItsLine() {
        var csv = """
            date,kind,reason,notice
            2026-08-22,SWAP_WORK,Quốc khánh,9441
            2026-08-22,HOLIDAY,Quốc khánh,9441
            2026-08-31,SWAP_OFF,Quốc khánh,9441
            2026-08-31,SWAP_OFF,Quốc khánh,9441
            """;

        assertThatThrownBy(() -> Notice.read(csv))
                .hasMessage("line 3: CONTRADICTORY_DAY (2026-08-22); line 5: REPEATED_DAY (2026-08-31)");
    }

    @Test
    void aNoticeOfHalfAYearIsRefusedWhenTheYearIsSaidToBeWhole() {
        var half = Given.csv()
                .lines()
                .filter(line -> line.startsWith("date") || line.compareTo("2026-07") < 0)
                .reduce("", (all, line) -> all + line + "\n");

        assertThat(Notice.read(half)).isNotEmpty();
        assertThatThrownBy(() -> Notice.read(half, Set.of(2026)))
                .isInstanceOf(InvalidNotice.class)
                .hasMessageContaining("2026-09-02 Quốc khánh")
                .hasMessageContaining("2026-11-24 Ngày Văn hóa Việt Nam")
                .hasMessageNotContaining("Tết");
    }

    @Test
    void theNationalDayIsTwoDays() {
        assertThatThrownBy(() -> Notice.read(without("2026-09-01"), Set.of(2026)))
                .hasMessage("line 0: YEAR_NOT_WHOLE (2026 Quốc khánh)");
    }

    @Test
    void daysMadeUpAreNotTheFiveDaysOfTet() {
        var fourDays = Given.csv().replace("2026-02-20,HOLIDAY", "2026-02-20,COMPENSATION");

        assertThatThrownBy(() -> Notice.read(fourDays, Set.of(2026)))
                .hasMessage("line 0: YEAR_NOT_WHOLE (2026 Tết Nguyên đán)");
    }

    @Test
    void aSwapThatDoesNotMatchRefusesItsOwnYearOnly() {
        var csv = without("2026-08-22");

        assertThat(Notice.read(csv, Set.of(2025))).isNotEmpty();
        assertThatThrownBy(() -> Notice.read(csv, Set.of(2025, 2026))).hasMessage("line 0: SWAPS_DO_NOT_MATCH (2026)");
    }

    private static String without(String date) {
        return Given.csv().lines().filter(line -> !line.startsWith(date)).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void aYearWithoutItsTetIsNotWhole() {
        var withoutTet = Given.csv()
                .lines()
                .filter(line -> !line.contains("Nguyên đán"))
                .reduce("", (all, line) -> all + line + "\n");

        assertThatThrownBy(() -> Notice.read(withoutTet, Set.of(2026)))
                .hasMessage("line 0: YEAR_NOT_WHOLE (2026 Tết Nguyên đán)");
    }

    @Test
    void aSpreadsheetsByteOrderMarkIsNoColumn() {
        assertThat(Notice.read("\uFEFFdate,kind,reason,notice\r\n2026-05-01,HOLIDAY,1/5,law\r\n"))
                .hasSize(1);
    }
}
