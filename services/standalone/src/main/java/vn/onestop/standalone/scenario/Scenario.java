package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.standalone.scenario.Kept.Kind;
import vn.onestop.standalone.terminal.Refused;

/** Some days at the counters: who comes, what is done, what came of it. */
public final class Scenario {

    private final Place place;
    private final Clock real;
    private final Api api;

    private Scenario(Place place, Clock real) {
        this.place = place;
        this.real = real;
        this.api = new Api(place.address(Service.GATEWAY), place.office(), real);
    }

    /**
     * @param dossiers how many people come
     * @param seed the same seed brings the same people
     * @return 0 when all came as it must: what citizens and officials were told, where dossiers stand, what is on paper
     */
    public static int run(Place place, int dossiers, long seed, Clock real) {
        try {
            return new Scenario(place, real).run(dossiers, seed);
        } catch (TimeoutException e) {
            throw Refused.unanswered(e);
        }
    }

    private int run(int dossiers, long seed) throws TimeoutException {
        var begun = real.instant();
        var clerks = Account.ALL.stream()
                .filter(account -> account.role().equals("COUNTER"))
                .toList();
        var catalogue = Catalogue.read(api, clerks.getFirst());
        var courses = new CopyOnWriteArrayList<>(new DayPlan(seed, catalogue.procedures(), clerks)
                .errands(dossiers).stream().map(Course::new).toList());
        var play = new Play(api, place.clock(), catalogue, courses, Long.toString(begun.toEpochMilli()));
        OUT.println();
        play.firstDay();
        var worked = Duration.between(begun, real.instant());
        play.countersClose();
        play.secondDay();
        play.aWeekPasses();
        summary(courses, worked, Duration.between(begun, real.instant()));
        return play.report().print(place.data().resolve("scenario").resolve("seed-" + seed + ".txt")) == 0 ? 0 : 1;
    }

    private static void summary(List<Course> courses, Duration worked, Duration told) {
        OUT.printf(
                "  Worked on in %.0f s, the last message arrived after %.0f s.%n",
                worked.toMillis() / 1000.0, told.toMillis() / 1000.0);
        OUT.printf(
                "  %d brought a paper later, %d were handed on, %d requests came twice, %d steps were taken by two at"
                        + " once.%n  %d came by way of a support point, %d were sent back a step, %d paid, %d asked for"
                        + " the dossier back and stayed.%n  %d waited for one agency of several, %d other agencies were"
                        + " asked and answered, %d results were mended.%n",
                with(courses, Twist.SUPPLEMENT),
                with(courses, Twist.HANDED_ON),
                with(courses, Twist.SENT_TWICE),
                courses.stream().filter(Course::wasWarned).count(),
                with(courses, Twist.FILED),
                with(courses, Twist.SENT_BACK),
                with(courses, Twist.OWES),
                with(courses, Twist.STAYS_AFTER_ALL),
                courses.stream()
                        .filter(course -> course.errand().lateAgency() != null)
                        .count(),
                keeping(courses, Kind.OPINION),
                keeping(courses, Kind.MENDED));
    }

    private static long keeping(List<Course> courses, Kind kind) {
        return courses.stream().filter(course -> course.files().contains(kind)).count();
    }

    private static long with(List<Course> courses, Twist twist) {
        return courses.stream()
                .filter(course ->
                        course.state() != State.REFUSED && course.errand().has(twist))
                .count();
    }
}
