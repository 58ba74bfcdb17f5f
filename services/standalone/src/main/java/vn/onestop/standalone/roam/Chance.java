package vn.onestop.standalone.roam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.time.WorkingCalendar;

/** What is left to chance: the same seed, the same choices. */
final class Chance {

    private static final LocalTime COUNTERS_ARE_OPEN = LocalTime.of(10, 0);

    private final Random random;
    private final WorkingCalendar calendar;
    private Instant now = Instant.EPOCH;
    private int words;

    Chance(long seed, WorkingCalendar calendar) {
        this.random = new Random(seed);
        this.calendar = calendar;
    }

    void itIs(Instant time) {
        now = time;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return day(now);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    /** A morning on which counters are open, so many working days after a date. */
    Instant morningAfter(Instant date, int days) {
        var day = calendar.workingDayAfter(day(date), days);
        return day.atTime(COUNTERS_ARE_OPEN).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** So many times in a hundred. */
    boolean is(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Account anybody() {
        return any(Account.ALL);
    }

    /** Mostly somebody who fits, where there is one; else anybody. */
    Account mostly(Predicate<Account> fits) {
        var fitting = Account.ALL.stream().filter(fits).toList();
        return fitting.isEmpty() || is(25) ? anybody() : any(fitting);
    }

    /** A sentence that was not said before. */
    String words(String sentence) {
        return sentence + " (" + ++words + ")";
    }
}
