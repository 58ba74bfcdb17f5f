package vn.onestop.time;

/** A date before or after everything a calendar can speak of. */
public final class OutsideCalendar extends TimeRefusal {

    OutsideCalendar(String message) {
        super(message);
    }
}
