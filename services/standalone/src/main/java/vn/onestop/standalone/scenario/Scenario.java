package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;
import vn.onestop.time.ClockAhead;
import vn.onestop.time.WorkingCalendar;

/** Some days at the counters: who comes, what is done, what came of it. */
public final class Scenario {

    private static final int A_WEEK = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM/yyyy", Locale.ENGLISH);

    private final Place place;
    private final Clock real;
    private final ClockAhead office;
    private final Api api;

    private Scenario(Place place, Clock real) {
        this.place = place;
        this.real = real;
        this.office = place.clock();
        this.api = new Api(place.address(Service.GATEWAY), place.office(), real);
    }

    /**
     * @param dossiers how many people come
     * @param seed the same seed brings the same people
     * @return 0 when every citizen was told everything exactly once
     */
    public static int run(Place place, int dossiers, long seed, Clock real) {
        try {
            return new Scenario(place, real).run(dossiers, seed);
        } catch (TimeoutException e) {
            throw new Refused(
                    "The system does not answer (" + e.getMessage() + "). ./onestop status shows what runs.", e);
        }
    }

    private int run(int dossiers, long seed) throws TimeoutException {
        var begun = real.instant();
        var clerks = Account.ALL.stream()
                .filter(account -> account.role().equals("COUNTER"))
                .toList();
        var officeDays = OfficeDays.of(read(clerks.getFirst(), "/api/catalogue/calendar"));
        var procedures = read(clerks.getFirst(), "/api/catalogue/procedures")
                .valueStream()
                .toList();
        var courses = new DayPlan(seed, procedures, clerks)
                .errands(dossiers).stream().map(Course::new).toList();
        OUT.println();
        OUT.printf("  %s  %d people come to the counters (seed %d).%n", day(), dossiers, seed);
        var day = new Day(api, office, Long.toString(begun.toEpochMilli()), courses);
        watched(courses, day::play);
        var worked = Duration.between(begun, real.instant());
        OUT.println("  The counters close. Waiting until every message has arrived ...");
        day.allTold();
        laterDays(day, courses, officeDays);
        summary(courses, worked, Duration.between(begun, real.instant()));
        var report = new Report(courses, day.received());
        return report.print(place.data().resolve("scenario").resolve("seed-" + seed + ".txt")) == 0 ? 0 : 1;
    }

    /** Time moves on to when papers come, and to when dates have passed. */
    private void laterDays(Day day, List<Course> courses, OfficeDays officeDays) {
        office.moveTo(officeDays.morning(office.instant(), 1));
        OUT.printf(
                "  %s  Citizens come with the papers that were missing; leaders apologise for what will be late.%n",
                day());
        day.dateBreaks();
        day.giveOut();
        watched(courses, day::playLater);
        day.apologise(officeDays);
        day.allTold();
        office.moveTo(officeDays.morning(office.instant(), A_WEEK));
        OUT.printf("  %s  Dates have passed with the work not done.%n", day());
        day.dateBreaks();
        day.allTold();
    }

    private String day() {
        return Terminal.bold(DAY.format(office.instant().atZone(WorkingCalendar.ZONE)));
    }

    private static void watched(List<Course> courses, Runnable day) {
        try (var ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var line = new ProgressLine();
            ticker.scheduleAtFixedRate(() -> line.show(new Counts(courses)), 1, 1, TimeUnit.SECONDS);
            day.run();
            line.end(new Counts(courses));
            ticker.shutdownNow();
        }
    }

    private JsonNode read(Account clerk, String path) throws TimeoutException {
        var answer = api.get(clerk, path);
        if (!answer.ok() || answer.body().isEmpty()) {
            throw new Refused("The catalogue cannot be read: " + answer.said());
        }
        return answer.body();
    }

    private static void summary(List<Course> courses, Duration worked, Duration told) {
        OUT.printf(
                "  Worked on in %.0f s, the last message arrived after %.0f s.%n",
                worked.toMillis() / 1000.0, told.toMillis() / 1000.0);
        OUT.printf(
                "  %d brought a paper later, %d were handed on, %d requests came twice, %d steps were taken by two at"
                        + " once.%n  %d came by way of a support point, %d were sent back a step, %d paid, %d asked for"
                        + " the dossier back and stayed.%n",
                with(courses, Twist.SUPPLEMENT),
                with(courses, Twist.HANDED_ON),
                with(courses, Twist.SENT_TWICE),
                courses.stream().filter(Course::wasWarned).count(),
                with(courses, Twist.FILED),
                with(courses, Twist.SENT_BACK),
                with(courses, Twist.OWES),
                with(courses, Twist.STAYS_AFTER_ALL));
    }

    private static long with(List<Course> courses, Twist twist) {
        return courses.stream()
                .filter(course ->
                        course.state() != State.REFUSED && course.errand().has(twist))
                .count();
    }
}
