package vn.onestop.time;

/** Something told to a clock as older than what it has already seen. */
public final class OutOfOrder extends TimeRefusal {

    OutOfOrder(String message) {
        super(message);
    }
}
