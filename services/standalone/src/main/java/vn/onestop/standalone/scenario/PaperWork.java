package vn.onestop.standalone.scenario;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import vn.onestop.standalone.scenario.Errand.Twist;
import vn.onestop.standalone.scenario.Kept.Kind;

/** The counter makes files of papers, and asks nobody twice for the same. */
final class PaperWork {

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

    private void useAgain() throws TimeoutException {
        var clerk = course.errand().clerk();
        var offered = api.get(clerk, papers() + "/reusable");
        var earlier = offered.body().valueStream().findFirst();
        if (earlier.isEmpty()) {
            course.fails("no earlier paper was offered: " + offered.said());
            return;
        }
        var answer = api.post(
                clerk,
                papers() + "/1/reuse",
                Map.of("fileId", earlier.get().get("fileId").asString()),
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
