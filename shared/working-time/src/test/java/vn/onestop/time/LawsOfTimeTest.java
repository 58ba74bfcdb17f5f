package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.onestop.time.DayUse.Use;

/** What holds for every dossier, whatever its dates. */
@PropertyDefaults(tries = 20_000)
class LawsOfTimeTest {

    @Property
    void aDueInstantIsNeverOutsideWorkingTime(@ForAll("lives") Life life, @ForAll("limits") TimeLimit limit) {
        assertThat(life.time().isWorking(life.clock(limit).due())).isTrue();
    }

    @Property
    void aLaterAcceptanceIsNeverDueEarlier(
            @ForAll("lives") Life life, @ForAll("limits") TimeLimit limit, @ForAll @IntRange(max = 4_000) int minutes) {
        var later = life.startedAt().plus(Duration.ofMinutes(minutes));

        assertThat(life.time().due(later, limit).at())
                .isAfterOrEqualTo(life.time().due(life.startedAt(), limit).at());
    }

    @Property
    void whereTheHourIsKeptALaterAcceptanceIsNeverDueEarlierInWorkingDays(
            @ForAll("lives") Life life,
            @ForAll @IntRange(min = 1, max = 25) int n,
            @ForAll @IntRange(max = 4_000) int minutes) {
        Assume.that(!World.ALL.get(life.world()).isShutOnALegalDay());
        var terms = ClockTerms.of(new TimeLimit.WorkingDays(n), SupplementMode.PAUSE)
                .endingAt(DueTime.HOUR_OF_ACCEPTANCE);
        var earlier = DossierClock.start(life.time(), terms, life.startedAt());
        var later = DossierClock.start(life.time(), terms, life.startedAt().plus(Duration.ofMinutes(minutes)));

        assertThat(later.due()).isAfterOrEqualTo(earlier.due());
        assertThat(Moment.dateOf(earlier.due()))
                .isEqualTo(life.time().due(life.startedAt(), terms.limit()).date());
    }

    @Property
    void aPauseNeverBringsADateForward(@ForAll("lives") Life life, @ForAll("limits") TimeLimit limit) {
        var clock = life.clock(limit);

        assertThat(clock.due()).isAfterOrEqualTo(clock.firstDue());
    }

    @Property
    void theExplanationEndsOnTheDueDateAndCountsWhatTheLimitSays(
            @ForAll("lives") Life life, @ForAll("limits") TimeLimit limit) {
        var clock = life.clock(limit);
        var days = clock.days();

        assertThat(days.getLast().date()).isEqualTo(Moment.dateOf(clock.due()));
        assertThat(days).extracting(DayUse::date).doesNotHaveDuplicates().isSorted();
        switch (limit) {
            case TimeLimit.WorkingDays(int n)
            when life.count() == PauseCount.WHOLE_DAYS ->
                assertThat(counted(days)).isEqualTo(n);
            case TimeLimit.SameDay _
            when life.count() == PauseCount.WHOLE_DAYS ->
                assertThat(counted(days)).isEqualTo(1);
            case TimeLimit.CalendarDays(int n) -> assertThat(counted(days)).isEqualTo(n);
            case TimeLimit.WorkingHours(int n) -> assertThat(officeTime(days)).isEqualTo(Duration.ofHours(n));
            default -> assertThat(counted(days)).isPositive();
        }
    }

    @Property
    void aClockReplayedFromItsHistoryEqualsTheClockThatWasKept(
            @ForAll("lives") Life life, @ForAll("limits") TimeLimit limit) {
        var kept = life.clock(limit);
        var replayed = DossierClock.replay(life.time(), life.terms(limit), kept.history());

        assertThat(replayed.due()).isEqualTo(kept.due());
        assertThat(replayed.firstDue()).isEqualTo(kept.firstDue());
        assertThat(replayed.days()).isEqualTo(kept.days());
        assertThat(replayed.supplements()).isEqualTo(kept.supplements());
    }

    @Property
    void officeTimeAddedIsOfficeTimeBetween(@ForAll("lives") Life life, @ForAll @IntRange(max = 20_000) int minutes) {
        var time = Duration.ofMinutes(minutes);
        var start = life.startedAt();

        assertThat(life.time().officeTimeBetween(start, life.time().plus(start, time)))
                .isEqualTo(time);
        assertThat(life.time().officeTimeBetween(life.time().minus(start, time), start))
                .isEqualTo(time);
        assertThat(World.instant(new Oracle(World.ALL.get(life.world())).officeTime(life.start(), minutes)))
                .isEqualTo(minutes == 0 ? start : life.time().plus(start, time));
    }

    @Property
    void stepsThatFillALimitEndInIt(@ForAll("lives") Life life, @ForAll @IntRange(min = 1, max = 15) int days) {
        Assume.that(!World.ALL.get(life.world()).isShutOnALegalDay());
        var due = life.time()
                .due(life.startedAt(), new TimeLimit.WorkingDays(days))
                .at();
        var far = due.plus(Duration.ofDays(100));

        var end = life.startedAt();
        for (int quarter = 0; quarter < days * 4; quarter += 3) {
            var share = new BigDecimal("0.25").multiply(BigDecimal.valueOf(Math.min(3, days * 4 - quarter)));
            end = life.time().stepDue(end, new Share.Days(share), far);
        }

        assertThat(end).isBeforeOrEqualTo(due);
        assertThat(life.time().isWorking(end)).isTrue();
    }

    @Property
    void aDossierIsNearItsDueDateBeforeItAndInWorkingTime(
            @ForAll("lives") Life life, @ForAll("limits") TimeLimit limit) {
        var clock = life.clock(limit);
        var near = clock.nearDueFrom(NearDueRule.USUAL);

        assertThat(near).isBefore(clock.due());
        assertThat(life.time().isWorking(near)).isTrue();
    }

    @Property
    void timeLeftAndTimeOverdueMeetAtTheDueInstant(@ForAll("lives") Life life, @ForAll("limits") TimeLimit limit) {
        var clock = life.clock(limit);

        assertThat(clock.left(clock.due()).officeTime()).isZero();
        assertThat(clock.light(clock.due(), NearDueRule.USUAL)).isEqualTo(TrafficLight.NEAR_DUE);
        assertThat(clock.light(clock.due().plusNanos(1), NearDueRule.USUAL)).isEqualTo(TrafficLight.OVERDUE);
    }

    private static long counted(List<DayUse> days) {
        return days.stream().filter(day -> day.use() == Use.COUNTED).count();
    }

    private static Duration officeTime(List<DayUse> days) {
        return days.stream()
                .map(day -> day.officeTime() == null ? Duration.ZERO : day.officeTime())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Provide
    static Arbitrary<Life> lives() {
        return Life.any();
    }

    @Provide
    static Arbitrary<TimeLimit> limits() {
        var numbers = Arbitraries.integers().between(1, 25);
        return Arbitraries.oneOf(
                Arbitraries.just(TimeLimit.SameDay.USUAL),
                numbers.map(TimeLimit.WorkingDays::new),
                numbers.map(n -> new TimeLimit.WorkingHours(n * 3)),
                numbers.map(TimeLimit.CalendarDays::new),
                numbers.map(n -> new TimeLimit.Months(1 + n % 3)));
    }
}
