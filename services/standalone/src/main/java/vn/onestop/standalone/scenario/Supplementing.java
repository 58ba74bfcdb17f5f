package vn.onestop.standalone.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** Papers are missing in a case, and come. */
final class Supplementing {

    private final Api api;
    private final Course course;
    private final LocalDate today;

    Supplementing(Api api, Course course, LocalDate today) {
        this.api = api;
        this.course = course;
        this.today = today;
    }

    Answer askForPapers(Desk desk) throws TimeoutException {
        var paper = desk.view().at("/procedure/papers/0/vi").asString();
        var answer = desk.post(
                api,
                "supplement-requests",
                Map.of(
                        "items", List.of(Map.of("paper", paper, "request", "Bản chụp không rõ, đề nghị nộp lại")),
                        "legalBasis", "Điều 17 Nghị định 118/2025/NĐ-CP",
                        "replyBy", today.plusDays(10).toString()));
        return course.told(answer, MessageKind.SUPPLEMENT_REQUESTED);
    }

    Answer receivePapers(Desk desk) throws TimeoutException {
        var answer = desk.post(api, "supplement-receipts", Map.of());
        return course.moved(desk, course.told(answer, MessageKind.SUPPLEMENT_RECEIVED));
    }
}
