package vn.onestop.standalone.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.standalone.scenario.Kept.Kind;

/** The result of a case: drafted where the errand wants it, signed, numbered, and its document kept. */
final class Deciding {

    private final Api api;
    private final Course course;
    private final LocalDate today;
    private final Twists twists;

    /** @param twists shared with whoever works on the case */
    Deciding(Api api, Course course, LocalDate today, Twists twists) {
        this.api = api;
        this.course = course;
        this.today = today;
        this.twists = twists;
    }

    /** Empty while it is not the time to decide. */
    Optional<Answer> act(Desk desk) throws TimeoutException {
        if (desk.may("SIGN")) {
            return Optional.of(sign(desk));
        }
        if (desk.may("ISSUE")) {
            return Optional.of(issue(desk));
        }
        var isToDraft = twists.isOpen(Twist.DRAFTED);
        return isToDraft && desk.isAtSpecialist() && desk.may("DRAFT") ? Optional.of(draft(desk)) : Optional.empty();
    }

    private Answer draft(Desk desk) throws TimeoutException {
        twists.happened(Twist.DRAFTED);
        var text = course.errand().fate() == Fate.DECLINED
                ? "Không chấp thuận: hồ sơ chưa đủ điều kiện theo quy định của thủ tục."
                : "Chấp thuận đề nghị của người nộp hồ sơ.";
        return desk.post(api, "drafts", Map.of("outcome", outcome(), "text", text));
    }

    /** The very draft that was written, if one was. */
    private Answer sign(Desk desk) throws TimeoutException {
        var draft = desk.draft();
        return desk.post(api, "decision", draft.isPresent() ? Map.of("draft", draft.getAsInt()) : ruling());
    }

    private Map<String, Object> ruling() {
        return course.errand().fate() == Fate.DECLINED
                ? Map.of("outcome", outcome(), "reasons", "Không đủ điều kiện theo quy định.")
                : Map.of("outcome", outcome());
    }

    private Answer issue(Desk desk) throws TimeoutException {
        var answer = desk.post(
                api,
                "decision",
                Map.of("documentNumber", course.errand().number() + "/KQ-TTPVHCC", "issuedOn", today.toString()));
        course.told(answer, MessageKind.RESULT_READY);
        return answer.ok() && desk.draft().isPresent() ? attach(new Desk(answer.body(), desk.official())) : answer;
    }

    private Answer attach(Desk desk) throws TimeoutException {
        var answer = api.send(
                desk.official(),
                "/api/cases/" + desk.code() + "/result-files?version=" + desk.version(),
                "application/pdf",
                ScannedPaper.saying("Ket qua " + desk.code()));
        if (answer.ok()) {
            course.keeps(Kind.RESULT);
        }
        return answer;
    }

    private String outcome() {
        return course.errand().fate() == Fate.DECLINED ? "DECLINED" : "GRANTED";
    }
}
