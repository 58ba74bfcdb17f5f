package vn.onestop.intake.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.intake.catalogue.Officials;
import vn.onestop.intake.filing.FilingBook.Watched;
import vn.onestop.intake.registration.Progress;
import vn.onestop.time.DueWarnings;
import vn.onestop.time.TimeRefusal;

/**
 * Looks at what waits for the counter and says what there is to say: before the answer is due, when it is missed, and on
 * each working day that it stays so. What was said and when to look again change with it or not at all.
 */
@Service
public class AnswerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerWatch.class);

    /** What gives no answer must not keep the others from being looked at. */
    private static final Duration UNTIL_THE_NEXT_TRY = Duration.ofHours(1);

    private final FilingBook book;
    private final AnswerClock answerClock;
    private final Officials officials;
    private final Progress progress;
    private final Clock clock;

    AnswerWatch(FilingBook book, AnswerClock answerClock, Officials officials, Progress progress, Clock clock) {
        this.book = book;
        this.answerClock = answerClock;
        this.officials = officials;
        this.progress = progress;
        this.clock = clock;
    }

    /** Some of what is to be looked at by now, the longest waiting first. Returns how many that were. */
    @Transactional
    public int look(int atMost) {
        var now = clock.instant();
        var call = new AnswerCall(officials);
        var due = book.lockDue(now, atMost);
        due.forEach(watched -> look(watched, call, now));
        return due.size();
    }

    private void look(Watched watched, AnswerCall call, Instant now) {
        var warnings = warnings(watched, now);
        if (warnings == null) {
            book.lookAgain(watched.dossierId(), watched.said(), now.plus(UNTIL_THE_NEXT_TRY));
            return;
        }
        var said = watched.said();
        for (var level : warnings.toSay(said, now)) {
            progress.tell(watched.dossierId(), sequence -> fact(watched, sequence, level, call, now));
            said = level;
        }
        book.lookAgain(watched.dossierId(), said, warnings.next(said, now));
    }

    private @Nullable DueWarnings warnings(Watched watched, Instant now) {
        try {
            return answerClock.of(watched.receivedAt(), watched.answerDue(), now);
        } catch (TimeRefusal | NoSuchElementException e) {
            LOG.error("dossier={} outcome=not-looked-at", watched.dossierId(), e);
            return null;
        }
    }

    private static DossierEvent fact(Watched watched, long sequence, int level, AnswerCall call, Instant now) {
        var id = watched.dossierId();
        var actor = Actor.system(watched.receivedAt());
        var told = call.of(watched.receivedAt(), level);
        return level == DueWarnings.NEAR
                ? new AnswerNearDue(id, sequence, now, actor, watched.answerDue(), told)
                : new AnswerMissed(id, sequence, now, actor, watched.answerDue(), level, told);
    }
}
