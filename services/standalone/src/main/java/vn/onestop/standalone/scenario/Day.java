package vn.onestop.standalone.scenario;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.time.WorkingCalendar;

/** Clerks take the people in line; officials work on what was accepted; all at the same time. */
final class Day {

    private static final int CLERKS = 4;
    private static final Duration DIGITISED_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final Api api;
    private final Clock office;
    private final String run;
    private final List<Course> courses;
    private final Desks desks;
    private final Queue<CompletableFuture<Void>> cases = new ConcurrentLinkedQueue<>();

    /**
     * @param office the time of the offices
     * @param run tells this run's requests from those of any other
     * @param courses of all who come; what is opened to mend a result comes to them
     */
    Day(Api api, Clock office, String run, List<Course> courses, Desks desks) {
        this.api = api;
        this.office = office;
        this.run = run;
        this.courses = courses;
        this.desks = desks;
    }

    /** Returns when the last desk is empty. */
    void play() {
        var line = new ConcurrentLinkedQueue<>(courses);
        allOf(IntStream.range(0, CLERKS)
                        .mapToObj(_ -> runAsync(() -> serve(line), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        allOf(cases.toArray(CompletableFuture[]::new)).join();
    }

    /** Citizens come with the papers that were missing, and their cases go on. */
    void playLater() {
        desks.each(
                those(Twist.ON_A_LATER_DAY, State.WAITING_FOR_CITIZEN),
                course -> CaseWork.later(api, course, today()).walk());
    }

    /** Citizens come for their results, which they were told of the day before: one who has it is told of it no more. */
    void giveOut() {
        desks.each(
                those(Twist.COLLECTED, State.GRANTED, State.DECLINED),
                course -> new HandingOver(api, course).giveOut());
    }

    /** Leaders have mistakes in results mended; each becomes a dossier that is worked on at once. */
    void mend() {
        desks.each(those(Twist.MENDED, State.GRANTED), course -> {
            var mending = new Mending(api, course).begin();
            courses.add(mending);
            Desks.attempt(mending, begun -> CaseWork.first(api, begun, today()).walk());
        });
    }

    /** An agency that was late does its part after all. */
    void endLate() {
        var late = courses.stream()
                .filter(course -> course.errand().lateAgency() != null)
                .filter(course -> course.state() == State.IN_WORK)
                .toList();
        desks.each(late, course -> CaseWork.atLast(api, course, today()).walk());
    }

    /** Leaders apologise, with a new date, for what will not be in time. */
    void apologise(OfficeDays officeDays) {
        desks.each(
                those(Twist.APOLOGISED_FOR, State.IN_WORK),
                course -> new LateWork(api, course).apologise(officeDays, office.instant()));
    }

    private List<Course> those(Twist twist, State... states) {
        return courses.stream()
                .filter(course -> Stream.of(states).anyMatch(state -> course.state() == state))
                .filter(course -> course.errand().has(twist))
                .toList();
    }

    private void serve(Queue<Course> line) {
        var counter = new CounterWork(api, run, office);
        for (var course = line.poll(); course != null; course = line.poll()) {
            Desks.attempt(course, served -> {
                waitForTheEarlierVisit(served);
                counter.receive(served);
            });
            if (course.state() == State.ACCEPTED) {
                Desks.attempt(course, served -> new PaperWork(api, served).keep());
                cases.add(desks.soon(
                        course, served -> CaseWork.first(api, served, today()).walk()));
            }
        }
    }

    /** Nobody comes again before the paper of the first visit has become a file, at whichever desk that is. */
    private void waitForTheEarlierVisit(Course course) throws TimeoutException {
        if (course.errand().has(Twist.PAPER_AGAIN)) {
            var filer = course.errand().filer();
            Patience.until(
                    "the earlier paper of " + filer.name(),
                    DIGITISED_WITHIN,
                    LOOK_EVERY,
                    () -> courses.stream()
                            .filter(visit -> visit.errand().filer().equals(filer))
                            .filter(visit -> visit.files().contains(Kept.Kind.FILE))
                            .findFirst());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.instant(), WorkingCalendar.ZONE);
    }
}
