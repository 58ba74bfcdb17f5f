package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random dossiers of 2023 to 2026 in random offices, each computed and each walked through minute by minute: 100,000 of
 * each unit in every build, a million with
 *
 * <pre>mvn -pl shared/working-time -am test -Dtest=ClockAgainstOracleTest -Djqwik.tries.default=1000000 \
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class ClockAgainstOracleTest {

    @Property
    void workingDays(@ForAll("lives") Life life, @ForAll("numbers") int n) {
        agree(life, new TimeLimit.WorkingDays(n));
    }

    @Property
    void sameDay(@ForAll("lives") Life life) {
        agree(life, TimeLimit.SameDay.USUAL);
    }

    @Property
    void workingHours(@ForAll("lives") Life life, @ForAll("numbers") int n) {
        agree(life, new TimeLimit.WorkingHours(n * 3));
    }

    @Property
    void calendarDays(@ForAll("lives") Life life, @ForAll("numbers") int n) {
        agree(life, new TimeLimit.CalendarDays(n));
    }

    @Property
    void months(@ForAll("lives") Life life, @ForAll("months") int n) {
        agree(life, new TimeLimit.Months(n));
    }

    private static void agree(Life life, TimeLimit limit) {
        assertThat(life.clock(limit).due()).isEqualTo(life.due(limit));
    }

    @Provide
    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 25);
    }

    @Provide
    static Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 3);
    }

    @Provide
    static Arbitrary<Life> lives() {
        return Life.any();
    }
}
