package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** The phones and mailboxes of all who came. */
final class PostBoxes {

    private static final Duration ALL_TOLD_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Until the providers' receipts are noted too, so that no message is on its way when time moves on. */
    private static final int QUIET_LOOKS = 3;

    private final Api api;
    private final List<Course> courses;

    PostBoxes(Api api, List<Course> courses) {
        this.api = api;
        this.courses = courses;
    }

    /** Looks into them until all is there and nothing more has come for a while; gives up when nothing more comes. */
    void allTold() {
        var quiet = new AtomicInteger();
        try {
            Patience.until("all messages", ALL_TOLD_WITHIN, LOOK_EVERY, () -> {
                var isAllThere = missing(received()) == 0;
                return isAllThere && quiet.incrementAndGet() > QUIET_LOOKS ? Optional.of(true) : Optional.empty();
            });
        } catch (TimeoutException _) {
            return; // the check names what is missing
        }
    }

    Received received() throws TimeoutException {
        return Received.of(api.look("/phone.json"), api.look("/zalo.json"), api.look("/mailbox.json"));
    }

    private long missing(Received seen) {
        return courses.stream()
                .flatMap(course -> Expected.of(course).stream())
                .filter(line -> seen.times(line) == 0)
                .count();
    }
}
