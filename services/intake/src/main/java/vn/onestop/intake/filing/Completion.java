package vn.onestop.intake.filing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.intake.registration.HandedIn;
import vn.onestop.intake.registration.Progress;
import vn.onestop.intake.registration.SentIn;

/** The citizen has sent what was missing, or brought it to the counter: the counter has its full time again. */
@Service
public class Completion {

    private final Open open;
    private final SentIn sentIn;
    private final Progress progress;
    private final FilingBook book;
    private final AnswerClock answerClock;
    private final Clock clock;

    Completion(Open open, SentIn sentIn, Progress progress, FilingBook book, AnswerClock answerClock, Clock clock) {
        this.open = open;
        this.sentIn = sentIn;
        this.progress = progress;
        this.book = book;
        this.answerClock = answerClock;
        this.clock = clock;
    }

    /** @throws AnsweredAlready when it waits for no papers */
    @Transactional
    public void complete(UUID id, List<HandedIn> papers, Sender sender) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var filing = open.returnedTo(sender, id);
        var receivedAt = filing.places().receivedAt();
        var by = sender.official(receivedAt);
        var answer = answerClock.start(receivedAt, now);
        sentIn.handIn(id, papers);
        progress.say(
                id, by, sequence -> new FilingCompleted(id, sequence, now, by.actor(), filing.returns(), answer.due()));
        book.resume(id, answer);
    }
}
