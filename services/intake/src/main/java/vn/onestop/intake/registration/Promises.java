package vn.onestop.intake.registration;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Day;
import vn.onestop.contracts.Promise.Use;
import vn.onestop.time.Explanation;
import vn.onestop.time.TimeLimit;

/** Promises a date (hẹn trả kết quả) that can explain itself. */
final class Promises {

    private static final Logger LOG = LoggerFactory.getLogger(Promises.class);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Promises() {}

    /** A promise and the sentences that explain it. */
    record Made(Promise promise, InWords inWords) {}

    static Made make(Reception reception) {
        var limit = reception.procedure().limit();
        var timeLimit =
                TimeLimit.of(limit.value(), TimeLimit.Unit.valueOf(limit.unit().name()));
        var due = reception.workingTime().due(reception.at(), timeLimit);
        var explanation = due.explanation();
        var days = explanation.days().stream()
                .map(day -> new Day(day.date(), Use.valueOf(day.use().name()), day.reason(), day.notice()))
                .toList();
        warnOfIncompleteYears(explanation);
        return new Made(
                new Promise(due.at(), limit, due.calendarVersion(), due.provisional(), days),
                new InWords(explanation.lines(VIETNAMESE), explanation.lines(Locale.ENGLISH)));
    }

    private static void warnOfIncompleteYears(Explanation explanation) {
        if (explanation.isProvisional()) {
            LOG.warn("calendar incomplete years={} promise={}", explanation.incompleteYears(), explanation.due());
        }
    }
}
