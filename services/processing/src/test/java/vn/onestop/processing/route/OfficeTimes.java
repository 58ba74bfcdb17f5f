package vn.onestop.processing.route;

import vn.onestop.processing.Office;
import vn.onestop.time.WorkingTime;

/** The working times of the tests' office, without a database. */
public final class OfficeTimes implements WorkingTimes {

    private final vn.onestop.officetime.OfficeTimes made = new vn.onestop.officetime.OfficeTimes();

    @Override
    public WorkingTime now(String agency) {
        return by("2026.1", agency);
    }

    @Override
    public WorkingTime by(String calendarVersion, String agency) {
        return made.of(Office.calendar2026(), Office.agency(agency));
    }
}
