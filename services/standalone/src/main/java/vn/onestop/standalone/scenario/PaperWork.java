package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.standalone.scenario.Kept.Kind;

/** The counter makes files of papers, and asks nobody twice for the same. */
final class PaperWork {

    private static final Duration DIGITISED_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final Api api;
    private final Course course;

    PaperWork(Api api, Course course) {
        this.api = api;
        this.course = course;
    }

    void keep() throws TimeoutException {
        var errand = course.errand();
        if (errand.has(Twist.DIGITISED)) {
            digitise();
        }
        if (errand.has(Twist.PAPER_AGAIN)) {
            useAgain();
        }
    }

    private void digitise() throws TimeoutException {
        var scan = ScannedPaper.saying("Ho so " + course.code());
        var answer = api.send(course.errand().clerk(), papers() + "/1/files", "application/pdf", scan);
        if (answer.ok()) {
            course.keeps(Kind.FILE);
        } else {
            course.fails("a paper was not kept: " + answer.said());
        }
    }

    /** The earlier dossier came to another desk a moment ago, where it may still lie. */
    private void useAgain() throws TimeoutException {
        var clerk = course.errand().clerk();
        var earlier = Patience.until("an earlier paper for " + course.code(), DIGITISED_WITHIN, LOOK_EVERY, () -> {
            var answer = api.get(clerk, papers() + "/reusable");
            return answer.body().valueStream().findFirst();
        });
        var answer = api.post(
                clerk,
                papers() + "/1/reuse",
                Map.of("fileId", earlier.get("fileId").asString()),
                Map.of());
        if (answer.ok()) {
            course.keeps(Kind.REUSED);
        } else {
            course.fails("a paper was not used again: " + answer.said());
        }
    }

    private String papers() {
        return "/api/dossiers/" + course.code() + "/papers";
    }
}
