package vn.onestop.time;

import java.math.BigInteger;

/**
 * Adds working days and parts of them to a moment. A part of a day is that part of the office time which the agency
 * has on the day where it falls, so a quarter of a day needs no number of hours.
 */
final class PartialDays {

    private static final long PARTS = Share.Days.PARTS;

    private final OfficeTime office;

    PartialDays(OfficeTime office) {
        this.office = office;
    }

    /** The first moment at which so many ten-thousandths of a working day have passed since another. */
    Moment plus(Moment from, long parts) {
        var today = office.workingOn(from.day());
        long length = Math.max(today.total(), 1);
        long left = today.total() == 0 ? 0 : today.total() - today.elapsedAt(from.nano());
        long whole = parts / PARTS;
        // What goes beyond whole days and today's rest, in units of 1 / (PARTS * length) of a day.
        long over = parts % PARTS * length - left * PARTS;
        if (whole == 0 && over <= 0) {
            return new Moment(from.day(), today.momentOf(today.total() + Math.ceilDiv(over, PARTS)));
        }
        while (over <= 0) {
            over += PARTS * length;
            whole--;
        }
        return whole < 0 ? office.closing(from.day()) : on(dayAfter(from.day(), whole + 1), over, length);
    }

    /**
     * The last moment after which so many ten-thousandths of a working day pass until another; what would be an
     * opening is the close of business before it, when those whom it concerns are still there.
     */
    Moment minus(Moment to, long parts) {
        var today = office.workingOn(to.day());
        long length = Math.max(today.total(), 1);
        long elapsed = today.elapsedAt(to.nano());
        long whole = parts / PARTS;
        long over = parts % PARTS * length - elapsed * PARTS;
        if (whole == 0 && over < 0) {
            return new Moment(to.day(), today.momentOf(-over / PARTS));
        }
        while (over < 0) {
            over += PARTS * length;
            whole--;
        }
        return on(dayBefore(to.day(), whole + 1), PARTS * length - over, length);
    }

    private long dayBefore(long day, long openDays) {
        long open = day;
        for (long i = 0; i < openDays; i++) {
            open = office.openOnOrBefore(open - 1);
        }
        return open;
    }

    private long dayAfter(long day, long openDays) {
        long open = day;
        for (long i = 0; i < openDays; i++) {
            open = office.openOnOrAfter(open + 1);
        }
        return open;
    }

    private Moment on(long day, long over, long length) {
        var hours = office.workingOn(day);
        long elapsed = hours.total() == length
                ? Math.ceilDiv(over, PARTS)
                : BigInteger.valueOf(over)
                        .multiply(BigInteger.valueOf(hours.total()))
                        .divide(BigInteger.valueOf(PARTS).multiply(BigInteger.valueOf(length)))
                        .longValueExact();
        return new Moment(day, hours.momentOf(elapsed));
    }
}
