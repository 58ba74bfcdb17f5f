package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /** Working days by which an apology puts the date off. */
    private static final int LATER_BY = 10;

    private static final Duration OPENS_WITHIN = Duration.ofMinutes(3);

    private final Api api;
    private final Course course;
    private final LocalDate today;
    private final boolean isFirstDay;
    private final Set<Twist> done = new HashSet<>();
    private final Detours detours;

    private CaseWork(Api api, Course course, LocalDate today, boolean isFirstDay) {
        this.api = api;
        this.course = course;
        this.today = today;
        this.isFirstDay = isFirstDay;
        this.detours = new Detours(api, course, today, done);
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
        var desk = opened();
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

    /** Where the rule still allows it: at the latest on the day before the date expires. */
    void apologise(OfficeDays officeDays, Instant now) throws TimeoutException {
        var desk = opened();
        if (officeDays.morning(now, 1).isAfter(desk.held())) {
            return;
        }
        var newDate = officeDays.morning(desk.held(), LATER_BY);
        var answer = desk.of(desk.leader())
                .post(
                        api,
                        "apologies",
                        Map.of("newDate", newDate.toString(), "reason", "Chờ kết quả xác minh của cơ quan phối hợp."));
        if (answer.ok()) {
            course.tells(MessageKind.APOLOGY);
        } else {
            course.fails("no apology: " + answer.said());
        }
    }

    /** The date the citizen counts on: the new one, or the earlier of the promise and the law's. */
    void noteIfLate(Instant now) throws TimeoutException {
        var desk = opened();
        var told = course.told();
        var date = told.contains(MessageKind.APOLOGY) || desk.held().isBefore(desk.due()) ? desk.held() : desk.due();
        if (date.isBefore(now) && !told.contains(MessageKind.DUE_MISSED)) {
            course.tells(MessageKind.DUE_MISSED);
        }
    }

    private Desk opened() throws TimeoutException {
        var clerk = course.errand().clerk();
        return Patience.until("case " + course.code(), OPENS_WITHIN, Duration.ofMillis(150), () -> {
            try {
                var answer = api.get(clerk, "/api/cases/" + course.code());
                return answer.ok() ? Optional.of(new Desk(answer.body(), clerk)) : Optional.empty();
            } catch (TimeoutException e) {
                throw new CompletionException(e);
            }
        });
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
            return is(Twist.TWO_AT_ONCE, desk) ? takeTwice(desk) : step(desk, "take", Map.of());
        }
        if (desk.may("HAND_ON") && is(Twist.HANDED_ON, desk)) {
            done.add(Twist.HANDED_ON);
            return step(desk, "hand-on", Map.of("to", desk.colleague().name(), "reason", "Đi họp"));
        }
        if (desk.may("REQUEST_SUPPLEMENT") && desk.isAtSpecialist() && isOpen(Twist.SUPPLEMENT)) {
            return askForPapers(desk);
        }
        if (desk.may("RECEIVE_SUPPLEMENT")) {
            return receivePapers(desk);
        }
        if (desk.may("SIGN")) {
            var outcome = course.errand().fate() == Fate.DECLINED ? "DECLINED" : "GRANTED";
            return desk.post(api, "decision", Map.of("outcome", outcome));
        }
        if (desk.may("ISSUE")) {
            return issue(desk);
        }
        return step(desk, "complete", Map.of());
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
        var other = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return step(desk.of(desk.colleague()), "take", Map.of());
                    } catch (TimeoutException e) {
                        throw new CompletionException(e);
                    }
                },
                Thread::startVirtualThread);
        var one = step(desk, "take", Map.of());
        var statuses = Stream.of(one, other.join()).map(Answer::status).collect(Collectors.toSet());
        if (statuses.equals(Set.of(200, 409))) {
            course.racedAndWasWarned();
        } else {
            course.fails("two officials took one step and were answered " + statuses);
        }
        return one;
    }

    private Answer askForPapers(Desk desk) throws TimeoutException {
        done.add(Twist.SUPPLEMENT);
        var paper = desk.view().at("/procedure/papers/0/vi").asString();
        var answer = desk.post(
                api,
                "supplement-requests",
                Map.of(
                        "items", List.of(Map.of("paper", paper, "request", "Bản chụp không rõ, đề nghị nộp lại")),
                        "legalBasis", "Điều 17 Nghị định 118/2025/NĐ-CP",
                        "replyBy", today.plusDays(10).toString()));
        if (answer.ok()) {
            course.tells(MessageKind.SUPPLEMENT_REQUESTED);
        }
        return answer;
    }

    private Answer receivePapers(Desk desk) throws TimeoutException {
        var answer = desk.post(api, "supplement-receipts", Map.of());
        if (answer.ok()) {
            course.tells(MessageKind.SUPPLEMENT_RECEIVED);
            if (!desk.due().equals(new Desk(answer.body(), desk.official()).due())) {
                course.tells(MessageKind.PROMISE_MOVED);
            }
        }
        return answer;
    }

    private Answer issue(Desk desk) throws TimeoutException {
        var answer = desk.post(
                api, "decision", Map.of("documentNumber", course.errand().number() + "/KQ-TTPVHCC"));
        if (answer.ok()) {
            course.tells(MessageKind.RESULT_READY);
        }
        return answer;
    }

    private Answer step(Desk desk, String act, Map<String, Object> more) throws TimeoutException {
        return desk.step(api, act, more);
    }
}
