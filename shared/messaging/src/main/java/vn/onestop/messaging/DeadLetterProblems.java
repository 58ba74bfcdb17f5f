package vn.onestop.messaging;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Why a decision about a dead letter is refused. */
final class DeadLetterProblems {

    private DeadLetterProblems() {}

    static final class NoSuchDeadLetter extends Problem {
        NoSuchDeadLetter(long id) {
            super(ProblemType.notFound("no-such-dead-letter"), Long.toString(id));
        }
    }

    static final class Closed extends Problem {
        Closed(long id) {
            super(ProblemType.conflict("dead-letter-closed"), Long.toString(id));
        }
    }

    static final class Waits extends Problem {
        Waits(long id, long behind) {
            super(
                    ProblemType.conflict("dead-letter-waits"),
                    Map.of("behind", behind),
                    Long.toString(id),
                    Long.toString(behind));
        }
    }

    static final class FailedAgain extends Problem {
        FailedAgain(long id, String newCause) {
            super(ProblemType.conflict("dead-letter-failed-again"), Map.of("cause", newCause), Long.toString(id));
        }
    }

    static final class WithoutConsumer extends Problem {
        WithoutConsumer(String consumer) {
            super(ProblemType.conflict("dead-letter-without-consumer"), consumer);
        }
    }

    static final class Away extends Problem {
        Away() {
            super(ProblemType.of("dead-letter-outage", HttpStatus.SERVICE_UNAVAILABLE));
        }
    }
}
