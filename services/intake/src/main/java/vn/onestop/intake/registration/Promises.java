package vn.onestop.intake.registration;

import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Day;
import vn.onestop.contracts.Promise.Use;
import vn.onestop.time.TimeLimit;

/** Promises a date (hẹn trả kết quả) that can explain itself. */
final class Promises {

    private Promises() {}

    static Promise make(Reception reception) {
        var limit = reception.procedure().limit();
        var due = reception
                .workingTime()
                .due(
                        reception.at(),
                        TimeLimit.of(
                                limit.value(),
                                TimeLimit.Unit.valueOf(limit.unit().name())));
        var days = due.days().stream()
                .map(day -> new Day(day.date(), Use.valueOf(day.use().name()), day.reason(), day.notice()))
                .toList();
        return new Promise(due.at(), limit, due.calendarVersion(), due.provisional(), days);
    }
}
