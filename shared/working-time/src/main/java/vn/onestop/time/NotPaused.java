package vn.onestop.time;

/** The end of a pause where there is none. */
public final class NotPaused extends TimeRefusal {

    NotPaused(String message) {
        super(message);
    }
}
