package vn.onestop.officetime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.officetime.Published.agency;
import static vn.onestop.officetime.Published.at;
import static vn.onestop.officetime.Published.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Use;
import vn.onestop.time.DayKind;
import vn.onestop.time.DayUse;
import vn.onestop.time.DossierClock;
import vn.onestop.time.SpecialDay;

class FactsTest {

    private static final Limit THREE_DAYS = new Limit(3, Limit.Unit.WORKING_DAYS);

    @Test
    void aPromiseSaysWhenByWhichCalendarAndWhy() {
        var promise = Facts.promise(clock("2026-01-07T09:00", THREE_DAYS));

        assertThat(promise.due()).isEqualTo(at("2026-01-10T17:00"));
        assertThat(promise.limit()).isEqualTo(THREE_DAYS);
        assertThat(promise.calendarVersion()).isEqualTo("7");
        assertThat(promise.provisional()).isFalse();
        assertThat(promise.days())
                .extracting(Promise.Day::use)
                .containsExactly(Use.START, Use.COUNTED, Use.COUNTED, Use.COUNTED);
        assertThat(promise.days().getLast())
                .isEqualTo(new Promise.Day(LocalDate.of(2026, 1, 10), Use.COUNTED, "Hoán đổi", "12729/VPCP-KGVX"));
    }

    @Test
    void aPromiseIntoAYearWithoutItsNoticeIsProvisional() {
        assertThat(Facts.promise(clock("2026-12-30T09:00", THREE_DAYS)).provisional())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPromiseNamesTheLimitItWasMadeWith(Limit.Unit unit) {
        var limit = new Limit(1, unit);

        assertThat(Facts.promise(clock("2026-03-02T09:00", limit)).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @EnumSource
    void everyUseOfADayHasItsWord(DayUse.Use use) {
        assertThat(Use.valueOf(use.name())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfDayHasItsWord(DayKind kind) {
        var day = new SpecialDay(LocalDate.of(2026, 1, 10), kind, "Hoán đổi", "12729/VPCP-KGVX");

        var published = Facts.specialDays(List.of(day)).getFirst();

        assertThat(published.kind().name()).isEqualTo(kind.name());
        assertThat(published)
                .extracting("date", "reason", "notice")
                .containsExactly(day.date(), day.reason(), day.notice());
    }

    @Test
    void workIsEarlyBeforeTheDayInTimeOnItAndLateAfterItsClose() {
        var due = at("2026-01-10T17:00");

        assertThat(Facts.verdict(at("2026-01-09T23:59"), due)).isEqualTo(Verdict.EARLY);
        assertThat(Facts.verdict(due, due)).isEqualTo(Verdict.IN_TIME);
        assertThat(Facts.verdict(due.plusNanos(1), due)).isEqualTo(Verdict.LATE);
    }

    private static DossierClock clock(String acceptedAt, Limit limit) {
        var procedure = Published.procedure(limit, SupplementClock.PAUSE, Set.of());
        return DossierClock.start(
                new OfficeTimes().of(calendar("7"), agency("BD", 1)), Terms.of(procedure), at(acceptedAt));
    }
}
