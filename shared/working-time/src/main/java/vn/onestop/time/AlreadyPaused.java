package vn.onestop.time;

/** A pause of a clock that is paused. */
public final class AlreadyPaused extends TimeRefusal {

    AlreadyPaused(String message) {
        super(message);
    }
}
