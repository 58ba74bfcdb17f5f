package vn.onestop.standalone.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.standalone.scenario.Kept.Kind;

/** Another agency is asked what it thinks of a case, where the errand wants it. */
final class Consulting {

    private static final Account OF_LAND = Account.named("land.official");
    private static final Account OF_THE_WARD = Account.named("official");

    private final Api api;
    private final Course course;
    private final Twists twists;

    /** @param twists shared with whoever works on the case */
    Consulting(Api api, Course course, Twists twists) {
        this.api = api;
        this.course = course;
        this.twists = twists;
    }

    /** Empty where nobody has to be asked now. Whoever asks has the step. */
    Optional<Answer> act(Desk desk) throws TimeoutException {
        var isWanted = twists.isOpen(Twist.CONSULTED) || twists.isOpen(Twist.ASKED_IN_VAIN);
        if (!isWanted || !desk.status().equals("IN_WORK") || !desk.isAtSpecialist()) {
            return Optional.empty();
        }
        return Optional.of(desk.may("TAKE") ? desk.step(api, "take", Map.of()) : ask(desk));
    }

    private Answer ask(Desk desk) throws TimeoutException {
        var expert = desk.agency().equals(OF_LAND.agency()) ? OF_THE_WARD : OF_LAND;
        var asked = desk.step(
                api,
                "consultations",
                Map.of(
                        "agency",
                        String.valueOf(expert.agency()),
                        "question",
                        "Đề nghị cho ý kiến về nguồn gốc thửa đất của hộ gia đình.",
                        "limit",
                        Map.of("value", 2, "unit", "WORKING_DAYS")));
        if (!asked.ok()) {
            return asked;
        }
        if (twists.isOpen(Twist.ASKED_IN_VAIN)) {
            twists.happened(Twist.ASKED_IN_VAIN, Twist.CONSULTED);
            return asked;
        }
        twists.happened(Twist.CONSULTED);
        return answer(desk, expert);
    }

    private Answer answer(Desk desk, Account expert) throws TimeoutException {
        var answered = api.post(
                expert,
                "/api/consultations/" + desk.code() + "/1/answer",
                Map.of("answer", "Thửa đất không có tranh chấp."),
                Map.of());
        if (!answered.ok()) {
            return answered;
        }
        course.keeps(Kind.OPINION);
        return api.get(desk.official(), "/api/cases/" + desk.code());
    }
}
