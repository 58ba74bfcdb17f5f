package vn.onestop.time;

/** A step's share of a limit that is none: zero, below zero, or finer than 0.0001. */
public final class InvalidShare extends TimeRefusal {

    InvalidShare(String message) {
        super(message);
    }
}
