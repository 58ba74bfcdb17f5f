package vn.onestop.standalone.terminal;

import java.util.concurrent.TimeoutException;

/** A command cannot be carried out; the message tells the person why and what to do. */
public final class Refused extends RuntimeException {

    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }

    /** What was asked of the running system stayed without an answer. */
    public static Refused unanswered(TimeoutException cause) {
        return new Refused(
                "The system does not answer (" + cause.getMessage() + "). ./onestop status shows what runs.", cause);
    }
}
