package vn.onestop.standalone;

/** A command cannot be carried out; the message tells the person why and what to do. */
final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
