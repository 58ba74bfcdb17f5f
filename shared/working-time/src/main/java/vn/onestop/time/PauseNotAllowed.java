package vn.onestop.time;

/** A pause for a cause that the procedure's text does not take out of the limit. */
public final class PauseNotAllowed extends TimeRefusal {

    PauseNotAllowed(String message) {
        super(message);
    }
}
