package vn.onestop.intake.registration;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.onestop.contracts.Promise;
import vn.onestop.officetime.Facts;
import vn.onestop.officetime.Terms;
import vn.onestop.time.DossierClock;
import vn.onestop.time.Explanation;

/** Promises a date (hẹn trả kết quả) that can explain itself. */
final class Promises {

    private static final Logger LOG = LoggerFactory.getLogger(Promises.class);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Promises() {}

    /** A promise and the sentences that explain it. */
    record Made(Promise promise, InWords inWords) {}

    static Made make(Reception reception) {
        var clock = DossierClock.start(reception.workingTime(), Terms.of(reception.procedure()), reception.at());
        var explanation = clock.explanation();
        warnOfIncompleteYears(explanation);
        return new Made(
                Facts.promise(clock), new InWords(explanation.lines(VIETNAMESE), explanation.lines(Locale.ENGLISH)));
    }

    private static void warnOfIncompleteYears(Explanation explanation) {
        if (explanation.isProvisional()) {
            LOG.warn("calendar incomplete years={} promise={}", explanation.incompleteYears(), explanation.due());
        }
    }
}
