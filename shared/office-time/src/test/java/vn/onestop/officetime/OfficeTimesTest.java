package vn.onestop.officetime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.officetime.Published.agency;
import static vn.onestop.officetime.Published.at;
import static vn.onestop.officetime.Published.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;

class OfficeTimesTest {

    private final OfficeTimes times = new OfficeTimes();

    @Test
    void anAgencyWorksTheDaysOfTheCalendarInItsOwnHours() {
        var time = times.of(calendar("1"), agency("BD", 1));

        assertThat(time.isWorking(at("2026-01-02T09:00"))).as("off in exchange").isFalse();
        assertThat(time.isWorking(at("2026-01-10T09:00"))).as("worked for it").isTrue();
        assertThat(time.isWorking(at("2026-01-05T07:30"))).isTrue();
        assertThat(time.isReceiving(at("2026-01-05T07:59"))).isFalse();
        assertThat(time.isReceiving(at("2026-01-05T08:00"))).isTrue();
        assertThat(time.isWorking(at("2026-01-05T12:00"))).as("lunch").isFalse();
        assertThat(time.calendar().version()).isEqualTo("1");
        assertThat(time.calendar().completeYears()).containsExactly(2026);
        assertThat(time.calendar().specialDay(LocalDate.of(2026, 1, 2)).orElseThrow())
                .hasFieldOrPropertyWithValue("reason", "Hoán đổi")
                .hasFieldOrPropertyWithValue("notice", "12729/VPCP-KGVX");
    }

    @Test
    void aCalendarIsWorkedOutOnceForAllAgencies() {
        var one = times.of(calendar("1"), agency("BD", 1));
        var other = times.of(calendar("1"), agency("HK", 1));

        assertThat(other.calendar()).isSameAs(one.calendar());
    }

    @Test
    void agenciesThatKeepTheSameHoursShareTheirWorkingTime() {
        var ward = times.of(calendar("1"), agency("BD", 1));
        var early = times.of(calendar("1"), agency("ST", 1, "07:00"));

        assertThat(times.of(calendar("1"), agency("HK", 1))).isSameAs(ward);
        assertThat(early).isNotSameAs(ward);
        assertThat(early.isWorking(at("2026-01-05T07:15"))).isTrue();
        assertThat(ward.isWorking(at("2026-01-05T07:15"))).isFalse();
    }

    @Test
    void theHoursOfAnAgencyAreReadOnceForAllCalendars() {
        var before = times.of(calendar("1"), agency("BD", 1));
        var after = times.of(calendar("2"), agency("BD", 1));

        assertThat(after.officeHours()).isSameAs(before.officeHours());
        assertThat(after.calendar()).isNotSameAs(before.calendar());
    }

    @Test
    void theSameCalendarAndAgencyAreTheSameWorkingTime() {
        assertThat(times.of(calendar("1"), agency("BD", 1))).isSameAs(times.of(calendar("1"), agency("BD", 1)));
    }

    @Test
    void newOfficeHoursTakeThePlaceOfTheOld() {
        var old = times.hours(agency("BD", 1));

        assertThat(times.hours(agency("BD", 2))).isNotSameAs(old);
    }

    @Test
    void aCalendarPublishedAnewIsReadAnew() {
        var first = calendar("1");
        var again = new CalendarPublished(
                "1", first.occurredAt().plusSeconds(60), first.cause(), first.completeYears(), List.of());

        times.calendar(first);

        assertThat(times.calendar(again).isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
    }

    @Test
    void aProposedCalendarCanBeCountedWithBeforeItIsInForce() {
        var proposal =
                new CalendarProposed("p-1", Published.AT, "1", "12729/VPCP-KGVX", Set.of(2026), Published.days());

        var calendar = OfficeTimes.calendar(proposal);

        assertThat(calendar.version()).isEqualTo("p-1");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.completeYears()).containsExactly(2026);
    }
}
