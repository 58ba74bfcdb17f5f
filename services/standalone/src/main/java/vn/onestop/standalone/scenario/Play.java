package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.onestop.standalone.terminal.Terminal;
import vn.onestop.time.ClockAhead;
import vn.onestop.time.WorkingCalendar;

/** The days of a scenario, one after the other. */
final class Play {

    /** Working days after which most of what was left undone is late. */
    private static final int A_WEEK = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM/yyyy", Locale.ENGLISH);

    private final Api api;
    private final ClockAhead office;
    private final Catalogue catalogue;
    private final OfficeDays officeDays;
    private final List<Course> courses;
    private final Desks desks = new Desks();
    private final PostBoxes postBoxes;
    private final TimePasses timePasses;
    private final Day day;

    /** @param run tells this run's requests from those of any other */
    Play(Api api, ClockAhead office, Catalogue catalogue, List<Course> courses, String run) {
        this.api = api;
        this.office = office;
        this.catalogue = catalogue;
        this.officeDays = catalogue.officeDays();
        this.courses = courses;
        this.postBoxes = new PostBoxes(api, courses);
        this.timePasses = new TimePasses(api, office, courses, desks, catalogue);
        this.day = new Day(api, office, run, courses, desks);
    }

    /** It begins in the morning, so that nothing of it is late on the same day. */
    void firstDay() {
        office.moveTo(officeDays.nextMorning(office.instant()));
        say("%d people come to the counters.".formatted(courses.size()));
        watched(day::play);
    }

    void countersClose() {
        OUT.println("  The counters close. Waiting until every message has arrived ...");
        postBoxes.allTold();
    }

    void secondDay() throws TimeoutException {
        timePasses.to(officeDays.opening(office.instant(), 1));
        say("Citizens come for their results, or with papers that were missing; leaders have mistakes mended and"
                + " apologise for what will be late.");
        day.giveOut();
        watched(day::playLater);
        day.mend();
        day.apologise(officeDays);
        postBoxes.allTold();
        timePasses.untilLettersGoOut();
    }

    /** Nobody does anything any more, until at last agencies that were late do their parts. */
    void aWeekPasses() throws TimeoutException {
        for (var days = 1; days <= A_WEEK; days++) {
            timePasses.to(officeDays.afternoon(office.instant(), 1));
        }
        say("Dates have passed with the work not done. Agencies for which others have waited do their part.");
        day.endLate();
        postBoxes.allTold();
        timePasses.untilLettersGoOut();
    }

    Report report() throws TimeoutException {
        var tables = new ClosingLook(api, courses, catalogue).tables(timePasses.warnings(), desks);
        return new Report(courses, postBoxes.received(), tables);
    }

    private void say(String what) {
        OUT.printf("  %s  %s%n", Terminal.bold(DAY.format(office.instant().atZone(WorkingCalendar.ZONE))), what);
    }

    private void watched(Runnable work) {
        try (var ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var line = new ProgressLine();
            ticker.scheduleAtFixedRate(() -> line.show(new Counts(courses)), 1, 1, TimeUnit.SECONDS);
            work.run();
            line.end(new Counts(courses));
            ticker.shutdownNow();
        }
    }
}
