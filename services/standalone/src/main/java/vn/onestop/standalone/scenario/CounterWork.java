package vn.onestop.standalone.scenario;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;

/** What a clerk does when it is somebody's turn. */
final class CounterWork {

    private static final String[] KINDS = {"ORIGINAL", "COPY", "ELECTRONIC"};

    private final Api api;
    private final String today;
    private final Clock office;

    /**
     * @param today tells this run's requests from those of any other
     * @param office the time of the offices
     */
    CounterWork(Api api, String today, Clock office) {
        this.api = api;
        this.today = today;
        this.office = office;
    }

    void receive(Course course) throws TimeoutException {
        var errand = course.errand();
        if (errand.fate() == Fate.REFUSED) {
            refuse(course);
            return;
        }
        if (errand.has(Twist.FILED)) {
            new FiledWork(api, today, office.instant(), course).play(people(errand), papers(errand));
            return;
        }
        if (errand.has(Twist.PAPER_FORGOTTEN) && !hasBeenSentBack(course)) {
            return;
        }
        var form = acceptance(errand, papers(errand));
        var answer = errand.has(Twist.SENT_TWICE) ? acceptedOnce(course, form) : accept(errand, form);
        if (!answer.ok()) {
            course.fails("not accepted: " + answer.said());
            return;
        }
        course.received(text(answer, "code"), text(answer, "secret"), State.ACCEPTED);
    }

    private void refuse(Course course) throws TimeoutException {
        var errand = course.errand();
        var form = people(errand);
        form.put("procedure", errand.procedureCode());
        form.put("channel", "COUNTER");
        form.put("reason", errand.number() % 2 == 0 ? "PAPERS_MISSING" : "NOT_ELIGIBLE");
        form.put("explanation", "Hồ sơ chưa đủ điều kiện tiếp nhận theo quy định của thủ tục.");
        var answer = api.post(errand.clerk(), "/api/dossiers/refusals", form, key(errand));
        if (!answer.ok()) {
            course.fails("not refused: " + answer.said());
            return;
        }
        course.received(text(answer, "code"), text(answer, "secret"), State.REFUSED);
    }

    /** The system must name the paper, and keep nothing. */
    private boolean hasBeenSentBack(Course course) throws TimeoutException {
        var errand = course.errand();
        var required = errand.procedure()
                .get("papers")
                .valueStream()
                .anyMatch(paper -> paper.get("required").asBoolean());
        if (!required) {
            return true;
        }
        var answer = accept(errand, acceptance(errand, List.of()));
        if (!answer.problem().equals("papers-missing")) {
            course.fails("a missing paper was not noticed: " + answer.said());
            return false;
        }
        return true;
    }

    /** Both requests carry the same key: they must get the same code. */
    private Answer acceptedOnce(Course course, Map<String, @Nullable Object> form) throws TimeoutException {
        var errand = course.errand();
        var both = Asking.AtOnce.of(() -> accept(errand, form), () -> accept(errand, form));
        var one = both.one();
        var same = both.other();
        if (one.ok() && same.ok() && !text(one, "code").equals(text(same, "code"))) {
            course.fails("one request became two dossiers: " + text(one, "code") + ", " + text(same, "code"));
        }
        return one;
    }

    private Answer accept(Errand errand, Map<String, @Nullable Object> form) throws TimeoutException {
        return api.post(errand.clerk(), "/api/dossiers", form, key(errand));
    }

    private Map<String, String> key(Errand errand) {
        return Map.of("Idempotency-Key", "scenario-" + today + "-" + errand.number());
    }

    private static Map<String, @Nullable Object> acceptance(Errand errand, List<Map<String, Object>> papers) {
        var form = people(errand);
        form.put("procedure", errand.procedureCode());
        form.put("channel", "COUNTER");
        form.put(
                "authorised",
                errand.authorised() == null ? null : errand.authorised().form());
        form.put("papers", papers);
        form.put("resultDelivery", errand.isByPost() ? "POST" : "COUNTER");
        return form;
    }

    private static Map<String, @Nullable Object> people(Errand errand) {
        var form = new HashMap<String, @Nullable Object>();
        form.put("filer", errand.filer().form());
        form.put("owner", errand.owner() == null ? null : errand.owner().form());
        return form;
    }

    private static List<Map<String, Object>> papers(Errand errand) {
        var papers = new ArrayList<Map<String, Object>>();
        for (JsonNode paper : errand.procedure().get("papers")) {
            if (paper.get("required").asBoolean() || errand.number() % 2 == 0) {
                var ordinal = paper.get("ordinal").asInt();
                var handedIn = new TreeMap<String, Object>();
                handedIn.put("ordinal", ordinal);
                handedIn.put("kind", KINDS[(errand.number() + ordinal) % KINDS.length]);
                handedIn.put("count", 1);
                papers.add(handedIn);
            }
        }
        return papers;
    }

    private static String text(Answer answer, String field) {
        return answer.body().get(field).asString();
    }
}
