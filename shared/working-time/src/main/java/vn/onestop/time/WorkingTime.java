package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.onestop.time.TimeLimit.CalendarDays;
import vn.onestop.time.TimeLimit.Months;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** The working time of one agency: a calendar filled with its office hours. Computes when limits and steps are due. */
public final class WorkingTime {

    private final WorkingCalendar calendar;
    private final OfficeHours officeHours;
    private final DayTable table;
    private final OfficeTime office;

    public WorkingTime(WorkingCalendar calendar, OfficeHours officeHours) {
        this.calendar = calendar;
        this.officeHours = officeHours;
        this.table = calendar.table();
        this.office = new OfficeTime(calendar, officeHours);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public OfficeHours officeHours() {
        return officeHours;
    }

    /** When a limit ends that starts at an instant (the acceptance). */
    public Due due(Instant start, TimeLimit limit) {
        var from = Moment.of(start);
        return switch (limit) {
            case SameDay(var cutOff) -> sameDay(start, limit, from, cutOff.toNanoOfDay());
            case WorkingDays(int n) ->
                closing(start, limit, from.day() + 1, table.dayNumber((long) table.countTo(from.day()) + n));
            case WorkingHours(int n) -> {
                var end = office.plus(from, Duration.ofHours(n).toNanos());
                yield new Due(start, limit, end.toInstant(), table.isUncertain(from.day(), end.day()), this);
            }
            case CalendarDays(int n) -> closing(start, limit, from.day() + n, from.day() + n);
            case Months(int n) -> {
                long end = from.date().plusMonths(n).toEpochDay();
                yield closing(start, limit, end, end);
            }
        };
    }

    private Due sameDay(Instant start, TimeLimit limit, Moment from, long cutOff) {
        var today = office.workingOn(from.day());
        boolean stillToday = today.total() > 0 && from.nano() <= cutOff && from.nano() < today.closing();
        return closing(start, limit, from.day(), stillToday ? from.day() : from.day() + 1);
    }

    private Due closing(Instant start, TimeLimit limit, long firstThatMatters, long lawfulEnd) {
        var end = office.closing(office.openOnOrAfter(lawfulEnd));
        return new Due(start, limit, end.toInstant(), table.isUncertain(firstThatMatters, end.day()), this);
    }

    /**
     * When a step is due that starts at an instant and may use a share of its dossier's limit.
     *
     * @param dossierDue a step is never due later than its dossier
     */
    public Instant stepDue(Instant start, Share share, Instant dossierDue) {
        return stepDue(start, share, List.of(), dossierDue);
    }

    /** The same for a step during which the clock stood still; each pause gives back the office time it took. */
    public Instant stepDue(Instant start, Share share, List<Pause> pauses, Instant dossierDue) {
        var from = Moment.of(start);
        var end =
                switch (share) {
                    case Share.Days days -> new PartialDays(office).plus(from, days.parts());
                    case Share.Hours hours ->
                        office.plus(from, hours.officeTime().toNanos());
                };
        var due = end.toInstant();
        for (var pause : pauses) {
            if (!pause.from().isAfter(due)) {
                due = plus(due, officeTimeBetween(pause.from(), pause.to()));
            }
        }
        return due.isBefore(dossierDue) ? due : dossierDue;
    }

    /** The first instant at which so much office time has passed since another. */
    public Instant plus(Instant from, Duration officeTime) {
        return officeTime.isZero()
                ? from
                : office.plus(Moment.of(from), officeTime.toNanos()).toInstant();
    }

    /** The last instant after which so much office time passes until another. */
    public Instant minus(Instant to, Duration officeTime) {
        return officeTime.isZero()
                ? to
                : office.minus(Moment.of(to), officeTime.toNanos()).toInstant();
    }

    /** The last instant not after this one that lies in working time. */
    Instant lastWorkingInstant(Instant instant) {
        return office.lastOpen(Moment.of(instant)).toInstant();
    }

    /** The last instant after which so many ten-thousandths of a working day pass until another. */
    Instant minusDays(Instant to, long parts) {
        return new PartialDays(office).minus(Moment.of(to), parts).toInstant();
    }

    /** Close of business on this day, or on the next on which officials work. */
    public Instant closingOnOrAfter(LocalDate date) {
        return office.closing(office.openOnOrAfter(date.toEpochDay())).toInstant();
    }

    /** When a limit ends whose last day this is, unless it is off. */
    Instant endOn(LocalDate lastDay, Instant start, DueTime dueTime) {
        var from = Moment.of(start);
        long day = lastDay.toEpochDay();
        boolean keepsHour =
                dueTime == DueTime.HOUR_OF_ACCEPTANCE && office.isOpenOn(from.day()) && office.isOpenOn(day);
        return keepsHour ? office.atTheHour(day, from.nano()).toInstant() : closingOnOrAfter(lastDay);
    }

    /** Opening on this day, or on the next on which officials work. */
    public Instant openingOnOrAfter(LocalDate date) {
        long day = office.openOnOrAfter(date.toEpochDay());
        return new Moment(day, office.workingOn(day).opening()).toInstant();
    }

    /** The first close of business that is not before an instant. */
    Instant closingAtOrAfter(Instant instant) {
        var today = closingOnOrAfter(Moment.dateOf(instant));
        return today.isBefore(instant) ? closingOnOrAfter(Moment.dateOf(instant).plusDays(1)) : today;
    }

    /** Office time between two instants; negative when the second comes first. */
    public Duration officeTimeBetween(Instant from, Instant to) {
        return to.isBefore(from)
                ? Duration.ofNanos(-office.between(Moment.of(to), Moment.of(from)))
                : Duration.ofNanos(office.between(Moment.of(from), Moment.of(to)));
    }

    /** Office time of one day that lies between two instants. */
    Duration officeTimeOn(LocalDate date, Instant from, Instant to) {
        long day = date.toEpochDay();
        var hours = office.workingOn(day);
        var start = Moment.of(from);
        var end = Moment.of(to);
        if (day < start.day() || day > end.day()) {
            return Duration.ZERO;
        }
        long before = start.day() == day ? hours.elapsedAt(start.nano()) : 0;
        long after = end.day() == day ? hours.elapsedAt(end.nano()) : hours.total();
        return Duration.ofNanos(after - before);
    }

    /** Whether officials work at this instant; the instant of closing belongs to the day. */
    public boolean isWorking(Instant instant) {
        var moment = Moment.of(instant);
        return office.workingOn(moment.day()).isOpenAt(moment.nano());
    }

    /** Whether the counter is open at this instant. */
    public boolean isReceiving(Instant instant) {
        var moment = Moment.of(instant);
        return office.receivingOn(moment.day()).isOpenAt(moment.nano());
    }

    /** Refuses an acceptance at the counter in the future or while the counter is closed. */
    public void requireAcceptableAtCounter(Instant acceptedAt, Instant now) {
        if (acceptedAt.isAfter(now)) {
            throw new AcceptedInTheFuture("accepted at %s, but it is only %s".formatted(acceptedAt, now));
        }
        if (!isReceiving(acceptedAt)) {
            throw new CounterClosed("the counter is closed at " + Moment.of(acceptedAt));
        }
    }

    /** Refuses steps that together take longer than the limit; shares in another unit than the limit are not compared. */
    public static void requireWithin(TimeLimit limit, Collection<Share> steps) {
        Steps.requireWithin(limit, steps);
    }
}
