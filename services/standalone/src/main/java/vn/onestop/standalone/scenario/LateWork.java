package vn.onestop.standalone.scenario;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** A leader answers for what will not be in time. */
final class LateWork {

    /** Working days by which an apology puts the date off. */
    private static final int LATER_BY = 10;

    private final Api api;
    private final Course course;

    LateWork(Api api, Course course) {
        this.api = api;
        this.course = course;
    }

    /** Where the rule still allows it: at the latest on the day before the date expires. */
    void apologise(OfficeDays officeDays, Instant now) throws TimeoutException {
        var desk = Desk.opened(api, course);
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
}
