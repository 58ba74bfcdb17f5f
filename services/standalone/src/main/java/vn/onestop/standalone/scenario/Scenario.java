package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** A day at the counters: who comes, what is done, what came of it. */
public final class Scenario {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Place place;
    private final Clock clock;
    private final Api api;

    private Scenario(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
        this.api = new Api(place.address(Service.GATEWAY), place.office(), clock);
    }

    /**
     * @param dossiers how many people come
     * @param seed the same seed brings the same people
     * @return 0 when every citizen was told everything exactly once
     */
    public static int run(Place place, int dossiers, long seed, Clock clock) {
        try {
            return new Scenario(place, clock).run(dossiers, seed);
        } catch (TimeoutException e) {
            throw new Refused(
                    "The system does not answer (" + e.getMessage() + "). ./onestop status shows what runs.", e);
        }
    }

    private int run(int dossiers, long seed) throws TimeoutException {
        var begun = clock.instant();
        var clerks = Account.ALL.stream()
                .filter(account -> account.role().equals("COUNTER"))
                .toList();
        var errands = new DayPlan(seed, procedures(clerks.getFirst()), clerks).errands(dossiers);
        var courses = errands.stream().map(Course::new).toList();
        OUT.println();
        OUT.printf("  %s  %d people come to the counters (seed %d).%n", Terminal.bold("A day"), dossiers, seed);
        var day = new Day(api, LocalDate.ofInstant(begun, HANOI), Long.toString(begun.toEpochMilli()), courses);
        try (var ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var line = new ProgressLine();
            ticker.scheduleAtFixedRate(() -> line.show(new Counts(courses)), 1, 1, TimeUnit.SECONDS);
            day.play();
            line.end(new Counts(courses));
            ticker.shutdownNow();
        }
        var worked = Duration.between(begun, clock.instant());
        OUT.println("  The counters close. Waiting until every message has arrived ...");
        day.allTold();
        var told = Duration.between(begun, clock.instant());
        summary(courses, worked, told);
        return new Report(courses, day.received())
                                .print(place.data().resolve("scenario").resolve("seed-" + seed + ".txt"))
                        == 0
                ? 0
                : 1;
    }

    private List<JsonNode> procedures(Account clerk) throws TimeoutException {
        var answer = api.get(clerk, "/api/catalogue/procedures");
        if (!answer.ok() || answer.body().isEmpty()) {
            throw new Refused("The catalogue cannot be read: " + answer.said());
        }
        return answer.body().valueStream().toList();
    }

    private static void summary(List<Course> courses, Duration worked, Duration told) {
        OUT.printf(
                "  Worked on in %.0f s, the last message arrived after %.0f s.%n",
                worked.toMillis() / 1000.0, told.toMillis() / 1000.0);
        OUT.printf(
                "  %d brought a paper later, %d were handed on, %d requests came twice, %d steps were taken by two at"
                        + " once.%n",
                with(courses, Twist.SUPPLEMENT),
                with(courses, Twist.HANDED_ON),
                with(courses, Twist.SENT_TWICE),
                courses.stream().filter(Course::wasWarned).count());
    }

    private static long with(List<Course> courses, Twist twist) {
        return courses.stream()
                .filter(course ->
                        course.state() != State.REFUSED && course.errand().has(twist))
                .count();
    }
}
