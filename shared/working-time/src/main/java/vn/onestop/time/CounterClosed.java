package vn.onestop.time;

/** An acceptance at the counter while it was closed. */
public final class CounterClosed extends TimeRefusal {

    CounterClosed(String message) {
        super(message);
    }
}
