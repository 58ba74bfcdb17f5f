package vn.onestop.standalone.terminal;

/** A command cannot be carried out; the message tells the person why and what to do. */
public final class Refused extends RuntimeException {

    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
