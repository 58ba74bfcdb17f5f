package vn.onestop.time;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Due dates a second on one core, beside what a Java team would pick instead: Jollyday's holidays with a loop over the
 * days, and ObjectLab Kit's date calculator. Jollyday ships no Vietnamese calendar, and neither knows swapped Saturdays
 * or office hours; both are given what they can do, and the hours of an ordinary day are written around them by hand.
 *
 * <pre>mvn -q -Pbench -pl shared/working-time -am test -DskipTests [-Dbench=workingDays10]</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DueDateBenchmark {

    private static final int STARTS = 1024;
    private static final TimeLimit TEN_DAYS = new TimeLimit.WorkingDays(10);
    private static final TimeLimit TEN_THOUSAND_DAYS = new TimeLimit.WorkingDays(10_000);
    private static final TimeLimit TWENTY_HOURS = new TimeLimit.WorkingHours(20);
    private static final ClockTerms TERMS = ClockTerms.of(TEN_DAYS, SupplementMode.PAUSE);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final int MINUTES = 450;

    private final WorkingTime office = Given.H0730;
    private final Instant[] starts = new Instant[STARTS];
    private final DossierClock[] clocks = new DossierClock[STARTS];
    private int next;
    private HolidayManager jollyday;

    @Setup
    public void setUp() {
        var random = new Random(1);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = Given.at("2023-01-03 08:00").plusSeconds(random.nextInt(3 * 365 * 86_400));
            clocks[i] = DossierClock.start(office, TERMS, starts[i]);
        }
        jollyday = HolidayManager.getInstance(ManagerParameters.create("de"));
        var holidays = Given.daysOff().stream()
                .filter(day -> !day.kind().isWorked())
                .map(SpecialDay::date)
                .collect(Collectors.toSet());
        LocalDateKitCalculatorsFactory.getDefaultInstance()
                .registerHolidays(
                        "VN",
                        new DefaultHolidayCalendar<>(
                                holidays, LocalDate.parse("2023-01-01"), LocalDate.parse("2026-12-31")));
    }

    private Instant start() {
        return starts[next++ & (STARTS - 1)];
    }

    @Benchmark
    public Instant workingDays10() {
        return office.due(start(), TEN_DAYS).at();
    }

    @Benchmark
    public Instant workingDays10000() {
        return office.due(start(), TEN_THOUSAND_DAYS).at();
    }

    @Benchmark
    public Instant workingHours20() {
        return office.due(start(), TWENTY_HOURS).at();
    }

    @Benchmark
    public TimeLeft remaining() {
        return clocks[next & (STARTS - 1)].left(start());
    }

    @Benchmark
    public Instant workingDays10ByJollydayAndALoop() {
        var day = LocalDate.ofInstant(start(), WorkingCalendar.ZONE);
        for (int left = 10; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkedByJollyday(day) ? 1 : 0;
        }
        return at(day, CLOSING);
    }

    @Benchmark
    public Instant workingDays10ByObjectLab() {
        return at(calculator(start()).moveByBusinessDays(10).getCurrentBusinessDate(), CLOSING);
    }

    @Benchmark
    public Instant workingHours20ByJollydayAndALoop() {
        var from = LocalDateTime.ofInstant(start(), WorkingCalendar.ZONE);
        var day = from.toLocalDate();
        int left = 20 * 60 + (isWorkedByJollyday(day) ? minutesWorkedBefore(from.toLocalTime()) : 0);
        while (!isWorkedByJollyday(day) || left > MINUTES) {
            left -= isWorkedByJollyday(day) ? MINUTES : 0;
            day = day.plusDays(1);
        }
        return at(day, timeAfter(left));
    }

    @Benchmark
    public Instant workingHours20ByObjectLab() {
        var from = LocalDateTime.ofInstant(start(), WorkingCalendar.ZONE);
        var calculator = calculator(from);
        boolean today = calculator.getCurrentBusinessDate().equals(from.toLocalDate());
        int minutes = 20 * 60 + (today ? minutesWorkedBefore(from.toLocalTime()) : 0);
        int days = (minutes - 1) / MINUTES;
        return at(calculator.moveByBusinessDays(days).getCurrentBusinessDate(), timeAfter(minutes - days * MINUTES));
    }

    @Benchmark
    public int remainingByJollydayAndALoop() {
        var due = LocalDate.ofInstant(clocks[next & (STARTS - 1)].due(), WorkingCalendar.ZONE);
        int left = 0;
        for (var day = LocalDate.ofInstant(start(), WorkingCalendar.ZONE); day.isBefore(due); ) {
            day = day.plusDays(1);
            left += isWorkedByJollyday(day) ? 1 : 0;
        }
        return left;
    }

    @Benchmark
    public int remainingByObjectLab() {
        var due = LocalDate.ofInstant(clocks[next & (STARTS - 1)].due(), WorkingCalendar.ZONE);
        var calculator = calculator(start());
        int left = 0;
        while (calculator.getCurrentBusinessDate().isBefore(due)) {
            calculator.moveByBusinessDays(1);
            left++;
        }
        return left;
    }

    private boolean isWorkedByJollyday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !jollyday.isHoliday(day);
    }

    private static LocalDateCalculator calculator(Instant from) {
        return calculator(LocalDateTime.ofInstant(from, WorkingCalendar.ZONE));
    }

    private static LocalDateCalculator calculator(LocalDateTime from) {
        var calculator =
                LocalDateKitCalculatorsFactory.getDefaultInstance().getDateCalculator("VN", HolidayHandlerType.FORWARD);
        calculator.setStartDate(from.toLocalDate());
        return calculator;
    }

    /** Of an ordinary day, 07:30 to 11:30 and 13:30 to 17:00. */
    private static int minutesWorkedBefore(LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        return Math.clamp(minute - 450, 0, 240) + Math.clamp(minute - 810, 0, 210);
    }

    private static LocalTime timeAfter(int minutes) {
        return LocalTime.ofSecondOfDay(60L * (minutes <= 240 ? 450 + minutes : 570 + minutes));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
