package vn.onestop.standalone.scenario;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.time.WorkingCalendar;

/** Clerks take the people in line; officials work on what was accepted; all at the same time. */
final class Day {

    private static final int CLERKS = 4;
    private static final int DESKS = 8;
    private static final Duration ALL_TOLD_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Until the providers' receipts are noted too, so that no message is on its way when time moves on. */
    private static final int QUIET_LOOKS = 3;

    private final Api api;
    private final Clock office;
    private final String run;
    private final List<Course> courses;
    private final Semaphore desks = new Semaphore(DESKS);
    private final Queue<CompletableFuture<Void>> cases = new ConcurrentLinkedQueue<>();

    /**
     * @param office the time of the offices
     * @param run tells this run's requests from those of any other
     */
    Day(Api api, Clock office, String run, List<Course> courses) {
        this.api = api;
        this.office = office;
        this.run = run;
        this.courses = courses;
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
        each(State.WAITING_FOR_CITIZEN, course -> {
            if (course.errand().has(Twist.ON_A_LATER_DAY)) {
                CaseWork.later(api, course, today()).walk();
            }
        });
    }

    /** Citizens come for their results, which they were told of the day before. */
    void giveOut() {
        for (var state : List.of(State.GRANTED, State.DECLINED)) {
            each(state, course -> {
                if (course.errand().has(Twist.COLLECTED)) {
                    new HandingOver(api, course).giveOut();
                }
            });
        }
    }

    /** Leaders apologise, with a new date, for what will not be in time. */
    void apologise(OfficeDays officeDays) {
        each(State.IN_WORK, course -> {
            if (course.errand().has(Twist.APOLOGISED_FOR)) {
                CaseWork.later(api, course, today()).apologise(officeDays, office.instant());
            }
        });
    }

    /** Citizens whose dates have passed must hear of it. */
    void dateBreaks() {
        each(State.IN_WORK, course -> CaseWork.later(api, course, today()).noteIfLate(office.instant()));
    }

    private void each(State state, WorkOnOne work) {
        allOf(courses.stream()
                        .filter(course -> course.state() == state)
                        .map(course ->
                                runAsync(() -> atDesk(course, () -> work.go(course)), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /**
     * Looks into phones and mailboxes until all is there and nothing more has come for a while; gives up when nothing
     * more comes.
     */
    void allTold() {
        var quiet = new AtomicInteger();
        try {
            Patience.until("all messages", ALL_TOLD_WITHIN, LOOK_EVERY, () -> {
                var isAllThere = missing(received()) == 0;
                return isAllThere && quiet.incrementAndGet() > QUIET_LOOKS ? Optional.of(true) : Optional.empty();
            });
        } catch (TimeoutException _) {
            return; // the check names what is missing
        }
    }

    Received received() {
        try {
            return Received.of(api.look("/phone.json"), api.look("/mailbox.json"));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private long missing(Received seen) {
        return courses.stream()
                .flatMap(course -> Expected.of(course).stream())
                .filter(line -> seen.times(line) == 0)
                .count();
    }

    private void serve(Queue<Course> line) {
        var counter = new CounterWork(api, run, office);
        for (var course = line.poll(); course != null; course = line.poll()) {
            var served = course;
            attempt(served, () -> counter.receive(served));
            if (served.state() == State.ACCEPTED) {
                cases.add(runAsync(
                        () -> atDesk(
                                served,
                                () -> CaseWork.first(api, served, today()).walk()),
                        Thread::startVirtualThread));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.instant(), WorkingCalendar.ZONE);
    }

    private void atDesk(Course course, Work work) {
        desks.acquireUninterruptibly();
        try {
            attempt(course, work);
        } finally {
            desks.release();
        }
    }

    private static void attempt(Course course, Work work) {
        try {
            work.go();
        } catch (TimeoutException | RuntimeException e) {
            course.fails(e.toString());
        }
    }

    private interface WorkOnOne {
        void go(Course course) throws TimeoutException;
    }

    private interface Work {
        void go() throws TimeoutException;
    }
}
