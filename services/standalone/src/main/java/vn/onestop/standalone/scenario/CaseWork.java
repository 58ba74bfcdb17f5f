package vn.onestop.standalone.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;

/** What officials do with one case, step by step, until its fate is fulfilled. */
final class CaseWork {

    private static final int MOST_ACTS = 60;

    private final Api api;
    private final Course course;
    private final When when;
    private final Twists twists;
    private final Detours detours;
    private final Supplementing supplementing;
    private final Consulting consulting;
    private final Deciding deciding;

    private CaseWork(Api api, Course course, LocalDate today, When when) {
        this.api = api;
        this.course = course;
        this.when = when;
        this.twists = new Twists(course.errand());
        this.detours = new Detours(api, course, today, twists);
        this.supplementing = new Supplementing(api, course, today);
        this.consulting = new Consulting(api, course, twists);
        this.deciding = new Deciding(api, course, today, twists);
    }

    private enum When {
        FIRST_DAY,
        LATER,
        /** Those who were late do their part, too. */
        AT_LAST
    }

    /** On the day the dossier is accepted. */
    static CaseWork first(Api api, Course course, LocalDate today) {
        return new CaseWork(api, course, today, When.FIRST_DAY);
    }

    /** On a later day, when the citizen comes with the papers. */
    static CaseWork later(Api api, Course course, LocalDate today) {
        return again(new CaseWork(api, course, today, When.LATER));
    }

    /** After its dates have passed, when the agency that was late does its part. */
    static CaseWork atLast(Api api, Course course, LocalDate today) {
        return again(new CaseWork(api, course, today, When.AT_LAST));
    }

    private static CaseWork again(CaseWork work) {
        work.twists.allHappened();
        return work;
    }

    void walk() throws TimeoutException {
        var desk = Desk.opened(api, course);
        for (var acts = 0; acts < MOST_ACTS && !isOver(desk); acts++) {
            desk = open(desk).findFirst().orElse(desk).read(api);
            var answer = act(desk);
            if (!answer.ok() && answer.status() != 409) {
                course.fails("case not worked on: " + answer.said());
                return;
            }
            desk = answer.ok() ? new Desk(answer.body(), desk.official()) : desk;
        }
    }

    /** Of the steps that run side by side, those that somebody works on. */
    private Stream<Desk> open(Desk desk) {
        return desk.running().stream()
                .filter(step -> when == When.AT_LAST || !course.errand().isLateAt(step.agency()));
    }

    private boolean isOver(Desk desk) {
        var fate = course.errand().fate();
        if (desk.status().equals("DECIDED")) {
            course.is(fate == Fate.DECLINED ? State.DECLINED : State.GRANTED);
            return true;
        }
        if (desk.status().equals("STOPPED")) {
            course.is(State.STOPPED);
            return true;
        }
        if (desk.status().equals("IN_WORK") && isLeft(desk)) {
            course.is(State.IN_WORK);
            return true;
        }
        if (waitsForCitizen() && desk.status().equals("WAITING_FOR_CITIZEN")) {
            course.is(State.WAITING_FOR_CITIZEN);
            return true;
        }
        return course.trouble() != null;
    }

    private boolean isLeft(Desk desk) {
        var isToBeLeft = course.errand().fate() == Fate.LEFT_IN_WORK && !twists.isOpen(Twist.ASKED_IN_VAIN);
        return isToBeLeft && desk.isAtSpecialist() || open(desk).findAny().isEmpty();
    }

    private boolean waitsForCitizen() {
        var errand = course.errand();
        return errand.fate() == Fate.LEFT_WAITING || when == When.FIRST_DAY && errand.has(Twist.ON_A_LATER_DAY);
    }

    private Answer act(Desk desk) throws TimeoutException {
        var asked = consulting.act(desk);
        if (asked.isPresent()) {
            return asked.get();
        }
        var detour = detours.act(desk);
        return detour.isPresent() ? detour.get() : onTheWay(desk);
    }

    private Answer onTheWay(Desk desk) throws TimeoutException {
        if (desk.may("TAKE")) {
            return is(Twist.TWO_AT_ONCE, desk) ? takeTwice(desk) : desk.step(api, "take", Map.of());
        }
        if (desk.may("HAND_ON") && is(Twist.HANDED_ON, desk)) {
            twists.happened(Twist.HANDED_ON);
            return desk.step(api, "hand-on", Map.of("to", desk.colleague().name(), "reason", "Đi họp"));
        }
        if (desk.may("REQUEST_SUPPLEMENT") && desk.isAtSpecialist() && twists.isOpen(Twist.SUPPLEMENT)) {
            twists.happened(Twist.SUPPLEMENT);
            return supplementing.askForPapers(desk);
        }
        if (desk.may("RECEIVE_SUPPLEMENT")) {
            return supplementing.receivePapers(desk);
        }
        var decided = deciding.act(desk);
        return decided.isPresent() ? decided.get() : desk.step(api, "complete", Map.of());
    }

    /** Only where a colleague could take part. */
    private boolean is(Twist twist, Desk desk) {
        return twists.isOpen(twist) && desk.isAtSpecialist() && desk.hasColleague();
    }

    /** One of them must be told that the other was first. */
    private Answer takeTwice(Desk desk) throws TimeoutException {
        twists.happened(Twist.TWO_AT_ONCE);
        var colleague = desk.of(desk.colleague());
        var taken =
                Asking.AtOnce.of(() -> desk.step(api, "take", Map.of()), () -> colleague.step(api, "take", Map.of()));
        var statuses = Stream.of(taken.one(), taken.other()).map(Answer::status).collect(Collectors.toSet());
        if (statuses.equals(Set.of(200, 409))) {
            course.racedAndWasWarned();
        } else {
            course.fails("two officials took one step and were answered " + statuses);
        }
        return taken.one();
    }
}
