package vn.onestop.processing.route;

import vn.onestop.time.WorkingTime;

/** The working time of each agency. */
public interface WorkingTimes {

    /** By the latest calendar, the one that counts from now on. */
    WorkingTime now(String agency);

    /** By the calendar that a promise was made with. */
    WorkingTime by(String calendarVersion, String agency);
}
