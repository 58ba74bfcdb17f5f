package vn.onestop.processing;

import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.LEADER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.TimeLimit;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/**
 * How long it takes until every open dossier is computed with a new calendar, while officials read cases; not part of the
 * build, run it by its name, with {@code -Donestop.dossiers=1000000}.
 */
@TestPropertySource(properties = "office.of=NewCalendarBenchmark")
class NewCalendarBenchmark extends ProcessingTest {

    private static final int DOSSIERS = Integer.getInteger("onestop.dossiers", 200_000);
    private static final int WORKING_DAYS = 9;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 8);
    private static final int DAYS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final String CLONE_CASES = """
        insert into case_file
        select (jsonb_populate_record(t, jsonb_build_object(
            'dossier_id', uuidv7(), 'code', t.code || '-' || n))).*
        from case_file t cross join generate_series(1, ?) n where t.code not like '%-%-%-%'\
        """;

    private static final String CLONE_STEPS = """
        insert into case_step
        select (jsonb_populate_record(s, jsonb_build_object('dossier_id', c.dossier_id))).*
        from case_file c
        join case_file t on t.code = substring(c.code from '^[^-]+-[^-]+-[^-]+') and t.dossier_id <> c.dossier_id
        join case_step s on s.dossier_id = t.dossier_id and s.ordinal = 1\
        """;

    @Test
    void everyOpenDossierIsComputedAgainWhileOfficialsRead() {
        var calendars = new Calendars(jdbc, post);
        calendars.begin();
        var codes = open(calendars);
        multiply(codes.size());
        var quiet = reads(codes, new AtomicBoolean(true), 100);
        var busy = new AtomicBoolean(true);
        var reading = CompletableFuture.supplyAsync(
                () -> reads(codes, busy, Integer.MAX_VALUE),
                command -> Thread.ofPlatform().start(command));
        var start = System.nanoTime();

        var version = calendars.publish(calendars.swapOfJanuary(), PATIENCE);

        var seconds = since(start);
        busy.set(false);
        report(version, seconds, quiet, reading.join());
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> count("messaging.outbox") == 0);
        System.out.printf("all events sent after %.1f s%n", since(start));
    }

    /** One real case for each working day, on its first step. */
    private List<String> open(Calendars calendars) {
        var time = time(calendars);
        var limit = TimeLimit.of(WORKING_DAYS, TimeLimit.Unit.WORKING_DAYS);
        var codes = new ArrayList<String>();
        for (var day = FIRST_DAY; codes.size() < DAYS; day = day.plusDays(1)) {
            if (time.calendar().isWorkingDay(day)) {
                var accepted = day.atTime(8, 0).atZone(WorkingCalendar.ZONE).toInstant();
                var due = time.due(accepted, limit)
                        .at()
                        .atZone(WorkingCalendar.ZONE)
                        .toLocalDateTime();
                var dossier = calendars.promised(day + "T08:00", WORKING_DAYS, due.toString());
                post.send(dossier);
                awaitCase(dossier.code());
                codes.add(dossier.code());
            }
        }
        return codes;
    }

    private static WorkingTime time(Calendars calendars) {
        var plain = calendars.plain();
        var calendar = new CalendarPublished("plain", Office.ACCEPTED, "test", plain.years(), plain.days());
        return new OfficeTimes().of(calendar, Office.agency(Office.WARD));
    }

    private void multiply(int templates) {
        var start = System.nanoTime();
        jdbc.sql(CLONE_CASES).param(DOSSIERS / templates - 1).update();
        jdbc.sql(CLONE_STEPS).update();
        jdbc.sql("analyze case_file").update();
        jdbc.sql("analyze case_step").update();
        System.out.printf("%d dossiers made in %.1f s%n", count("case_file"), since(start));
    }

    private List<Long> reads(List<String> codes, AtomicBoolean going, int most) {
        var leader = by(LEADER);
        var micros = new ArrayList<Long>();
        while (going.get() && micros.size() < most) {
            var start = System.nanoTime();
            leader.looksAt(codes.get(micros.size() % codes.size()));
            micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        }
        return micros;
    }

    private void report(String version, double seconds, List<Long> quiet, List<Long> busy) {
        var moved = jdbc.sql("select count(*) from case_history where act = 'RECOMPUTE'")
                .query(Long.class)
                .single();
        System.out.printf(
                "calendar %s applied to %d open dossiers in %.1f s: %d moved%n",
                version, count("case_file"), seconds, moved);
        System.out.printf(
                "a case is read in %.1f ms (p95) before and %.1f ms (p95 of %d) meanwhile%n",
                p95(quiet), p95(busy), busy.size());
    }

    private static double p95(List<Long> micros) {
        var sorted = micros.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.95)) / 1000.0;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
