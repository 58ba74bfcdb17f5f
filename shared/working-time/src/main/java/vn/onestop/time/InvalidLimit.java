package vn.onestop.time;

/** A time limit of zero, below zero, or absurdly far. */
public final class InvalidLimit extends TimeRefusal {

    InvalidLimit(String message) {
        super(message);
    }
}
