package vn.onestop.time;

/** Something that had to be done before the limit ran out. */
public final class LimitAlreadyOver extends TimeRefusal {

    LimitAlreadyOver(String message) {
        super(message);
    }
}
