package vn.onestop.standalone.scenario;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.scenario.Kept.Kind;

/** A result has a mistake: the leader orders that it be mended, and a new dossier of the same people opens by itself. */
final class Mending {

    private static final Duration OPENS_WITHIN = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);

    private final Api api;
    private final Course course;

    Mending(Api api, Course course) {
        this.api = api;
        this.course = course;
    }

    /** The course of the new dossier; its citizens look it up with the secret that they have. */
    Course begin() throws TimeoutException {
        var desk = Desk.opened(api, course);
        var ordered = desk.of(desk.leader())
                .post(
                        api,
                        "corrections",
                        Map.of(
                                "reason", "Ghi sai năm sinh của công dân.",
                                "legalBasis", "Quy định về đính chính kết quả đã cấp"));
        if (!ordered.ok()) {
            throw new IllegalStateException("no correction: " + ordered.said());
        }
        var code = opened();
        course.keeps(Kind.MENDED);
        var mending = new Course(course.errand().mending());
        mending.received(code, requireNonNull(course.secret()), State.ACCEPTED);
        mending.keeps(Kind.MENDS);
        if (course.files().contains(Kind.FILE) || course.files().contains(Kind.REUSED)) {
            mending.keeps(Kind.REUSED);
        }
        return mending;
    }

    private String opened() throws TimeoutException {
        var path = "/api/dossiers/" + course.code();
        return Patience.until("the correction of " + course.code(), OPENS_WITHIN, LOOK_EVERY, () -> {
            var dossier = api.get(course.errand().clerk(), path);
            return Optional.ofNullable(dossier.body().get("correctedBy"))
                    .filter(code -> !code.isNull())
                    .map(code -> code.asString());
        });
    }
}
