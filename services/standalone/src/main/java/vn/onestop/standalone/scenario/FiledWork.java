package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Twist;

/** A dossier is sent in with the help of a volunteer at a support point, and the counter answers. */
final class FiledWork {

    private final Api api;
    private final String today;
    private final Instant now;
    private final Course course;

    /**
     * @param today tells this run's requests from those of any other
     * @param now by the time of the offices
     */
    FiledWork(Api api, String today, Instant now, Course course) {
        this.api = api;
        this.today = today;
        this.now = now;
        this.course = course;
    }

    void play(Map<String, @Nullable Object> people, List<Map<String, Object>> papers) throws TimeoutException {
        var errand = course.errand();
        var filed = api.post(Account.named("volunteer"), "/api/filings", form(people, papers), key("filing"));
        if (!filed.ok()) {
            course.fails("not filed: " + filed.said());
            return;
        }
        var answer = filed.body();
        course.filed(
                answer.get("code").asString(),
                answer.get("secret").asString(),
                Instant.parse(answer.get("answerDue").asString()));
        var path = "/api/filings/" + answer.get("dossierId").asString();
        switch (errand.fate()) {
            case UNANSWERED -> {}
            case TAKEN_BACK -> takeBack(path);
            case REFUSED, GRANTED, DECLINED, WITHDRAWN, LEFT_IN_WORK, LEFT_WAITING -> answer(path, papers);
        }
    }

    /** The citizen comes to the counter and wants it back. */
    private void takeBack(String path) throws TimeoutException {
        var closed = api.post(
                course.errand().clerk(),
                path + "/closure",
                Map.of("reason", "WITHDRAWN", "explanation", "Người nộp đề nghị rút hồ sơ trước khi tiếp nhận."),
                Map.of());
        if (course.told(closed, MessageKind.FILING_CLOSED).ok()) {
            course.is(State.CLOSED);
        } else {
            course.fails("not taken back: " + closed.said());
        }
    }

    private void answer(String path, List<Map<String, Object>> papers) throws TimeoutException {
        var errand = course.errand();
        if (errand.has(Twist.PAPER_FORGOTTEN) && !papers.isEmpty() && !isCompleted(path, papers)) {
            return;
        }
        var accepted = api.post(errand.clerk(), path + "/acceptance", Map.of(), key("acceptance"));
        if (!accepted.ok()) {
            course.fails("not accepted: " + accepted.said());
            return;
        }
        course.received(
                accepted.body().get("code").asString(),
                accepted.body().get("secret").asString(),
                State.ACCEPTED);
    }

    /** The counter asks for a paper before it accepts, and the citizen brings it there. */
    private boolean isCompleted(String path, List<Map<String, Object>> papers) throws TimeoutException {
        var clerk = course.errand().clerk();
        var returned = api.post(
                clerk,
                path + "/return",
                Map.of(
                        "items",
                        List.of(Map.of("ordinal", papers.getFirst().get("ordinal"), "request", "Bản chụp không rõ.")),
                        "legalBasis",
                        "Điều 17 Nghị định 118/2025/NĐ-CP",
                        "replyBy",
                        now.plus(Duration.ofDays(10)).toString().substring(0, 10)),
                Map.of());
        if (!returned.ok()) {
            course.fails("not sent back: " + returned.said());
            return false;
        }
        course.tells(MessageKind.FILING_RETURNED);
        var completed = api.post(clerk, path + "/completion", Map.of("papers", List.of(papers.getFirst())), Map.of());
        if (!completed.ok()) {
            course.fails("not completed: " + completed.said());
            return false;
        }
        course.tells(MessageKind.FILING_COMPLETED);
        return true;
    }

    private Map<String, @Nullable Object> form(Map<String, @Nullable Object> people, List<Map<String, Object>> papers) {
        var errand = course.errand();
        var form = new HashMap<String, @Nullable Object>(people);
        form.put("procedure", errand.procedureCode());
        form.put("channel", "ONLINE");
        form.put("receivingAgency", errand.clerk().agency());
        form.put(
                "authorised",
                errand.authorised() == null ? null : errand.authorised().form());
        form.put("papers", papers);
        form.put("resultDelivery", errand.isByPost() ? "POST" : "COUNTER");
        form.put(
                "assistance",
                Map.of(
                        "support",
                        "SUPPORT_POINT",
                        "place",
                        "Nhà văn hóa tổ dân phố số 7",
                        "consent",
                        Map.of("given", true, "at", now.toString(), "wording", "2026-01")));
        return form;
    }

    private Map<String, String> key(String what) {
        return Map.of(
                "Idempotency-Key",
                "scenario-" + what + "-" + today + "-" + course.errand().number());
    }
}
