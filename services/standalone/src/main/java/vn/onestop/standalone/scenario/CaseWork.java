package vn.onestop.standalone.scenario;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;

/** What officials do with one case, step by step, until its fate is fulfilled. */
final class CaseWork {

    private static final int MOST_ACTS = 60;

    private final Api api;
    private final Course course;
    private final boolean isFirstDay;
    private final Set<Twist> done = new HashSet<>();
    private final Detours detours;
    private final Supplementing supplementing;

    private CaseWork(Api api, Course course, LocalDate today, boolean isFirstDay) {
        this.api = api;
        this.course = course;
        this.isFirstDay = isFirstDay;
        this.detours = new Detours(api, course, today, done);
        this.supplementing = new Supplementing(api, course, today);
    }

    /** On the day the dossier is accepted. */
    static CaseWork first(Api api, Course course, LocalDate today) {
        return new CaseWork(api, course, today, true);
    }

    /** On a later day, when the citizen comes with the papers. */
    static CaseWork later(Api api, Course course, LocalDate today) {
        var work = new CaseWork(api, course, today, false);
        work.done.addAll(course.errand().twists());
        return work;
    }

    void walk() throws TimeoutException {
        var desk = Desk.opened(api, course);
        for (var acts = 0; acts < MOST_ACTS && !isOver(desk); acts++) {
            desk = desk.read(api);
            var answer = act(desk);
            if (!answer.ok() && answer.status() != 409) {
                course.fails("case not worked on: " + answer.said());
                return;
            }
            desk = answer.ok() ? new Desk(answer.body(), desk.official()) : desk;
        }
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
        if (fate == Fate.LEFT_IN_WORK && desk.status().equals("IN_WORK") && desk.isAtSpecialist()) {
            course.is(State.IN_WORK);
            return true;
        }
        if (waitsForCitizen() && desk.status().equals("WAITING_FOR_CITIZEN")) {
            course.is(State.WAITING_FOR_CITIZEN);
            return true;
        }
        return course.trouble() != null;
    }

    private boolean waitsForCitizen() {
        var errand = course.errand();
        return errand.fate() == Fate.LEFT_WAITING || isFirstDay && errand.has(Twist.ON_A_LATER_DAY);
    }

    private Answer act(Desk desk) throws TimeoutException {
        var detour = detours.act(desk);
        return detour.isPresent() ? detour.get() : onTheWay(desk);
    }

    private Answer onTheWay(Desk desk) throws TimeoutException {
        if (desk.may("TAKE")) {
            return is(Twist.TWO_AT_ONCE, desk) ? takeTwice(desk) : desk.step(api, "take", Map.of());
        }
        if (desk.may("HAND_ON") && is(Twist.HANDED_ON, desk)) {
            done.add(Twist.HANDED_ON);
            return desk.step(api, "hand-on", Map.of("to", desk.colleague().name(), "reason", "Đi họp"));
        }
        if (desk.may("REQUEST_SUPPLEMENT") && desk.isAtSpecialist() && isOpen(Twist.SUPPLEMENT)) {
            done.add(Twist.SUPPLEMENT);
            return supplementing.askForPapers(desk);
        }
        if (desk.may("RECEIVE_SUPPLEMENT")) {
            return supplementing.receivePapers(desk);
        }
        if (desk.may("SIGN")) {
            return desk.post(api, "decision", ruling());
        }
        if (desk.may("ISSUE")) {
            return issue(desk);
        }
        return desk.step(api, "complete", Map.of());
    }

    private Map<String, Object> ruling() {
        return course.errand().fate() == Fate.DECLINED
                ? Map.of("outcome", "DECLINED", "reasons", "Không đủ điều kiện theo quy định.")
                : Map.of("outcome", "GRANTED");
    }

    private boolean isOpen(Twist twist) {
        return course.errand().has(twist) && !done.contains(twist);
    }

    /** Only where a colleague could take part. */
    private boolean is(Twist twist, Desk desk) {
        return isOpen(twist) && desk.isAtSpecialist() && desk.hasColleague();
    }

    /** One of them must be told that the other was first. */
    private Answer takeTwice(Desk desk) throws TimeoutException {
        done.add(Twist.TWO_AT_ONCE);
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

    private Answer issue(Desk desk) throws TimeoutException {
        var answer = desk.post(
                api, "decision", Map.of("documentNumber", course.errand().number() + "/KQ-TTPVHCC"));
        return course.told(answer, MessageKind.RESULT_READY);
    }
}
