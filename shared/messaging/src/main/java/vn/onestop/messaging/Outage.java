package vn.onestop.messaging;

/** The message could not be handled now through no fault of its own; the binding delivers it again. */
final class Outage extends RuntimeException {
    Outage(String consumer, Throwable cause) {
        super(consumer + " waits for what it needs", cause);
    }
}
