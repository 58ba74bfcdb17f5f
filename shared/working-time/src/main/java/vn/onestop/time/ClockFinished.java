package vn.onestop.time;

/** Something told to a clock that has ended. */
public final class ClockFinished extends TimeRefusal {

    ClockFinished(String message) {
        super(message);
    }
}
