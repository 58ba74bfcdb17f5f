package vn.onestop.time;

/** An acceptance at an instant that has not come yet. */
public final class AcceptedInTheFuture extends TimeRefusal {

    AcceptedInTheFuture(String message) {
        super(message);
    }
}
