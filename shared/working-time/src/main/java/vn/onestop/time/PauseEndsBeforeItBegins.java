package vn.onestop.time;

/** A pause whose end lies before its beginning. */
public final class PauseEndsBeforeItBegins extends TimeRefusal {

    PauseEndsBeforeItBegins(String message) {
        super(message);
    }
}
