package vn.onestop.time;

/** Office hours that cannot be: they overlap, end before they begin, or never open. */
public final class InvalidOfficeHours extends TimeRefusal {

    InvalidOfficeHours(String message) {
        super(message);
    }
}
