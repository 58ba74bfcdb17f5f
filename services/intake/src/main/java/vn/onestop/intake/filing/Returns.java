package vn.onestop.intake.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/** Sends back what is incomplete before it is accepted (form 02); the clock of reception rests. */
@Service
public class Returns {

    private final Open open;
    private final Asked asked;
    private final Progress progress;
    private final FilingBook book;
    private final Clock clock;

    Returns(Open open, Asked asked, Progress progress, FilingBook book, Clock clock) {
        this.open = open;
        this.asked = asked;
        this.progress = progress;
        this.book = book;
        this.clock = clock;
    }

    /** @throws AnsweredAlready when another clerk was first */
    @Transactional
    public void giveBack(UUID id, ReturnRequest request, Official official) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        checkReplyBy(request.replyBy(), now);
        var filing = open.waitingAt(official.agency(), id);
        var items = asked.items(filing.procedure(), request.items());
        var ordinal = filing.returns() + 1;
        var said = progress.say(
                id,
                official,
                sequence -> new FilingReturned(
                        id, sequence, now, official.actor(), ordinal, items, request.legalBasis(), request.replyBy()));
        asked.keep(said);
        book.rest(id, ordinal, request.replyBy(), now);
    }

    private static void checkReplyBy(LocalDate replyBy, Instant now) {
        if (!replyBy.isAfter(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
            throw InvalidFields.one("replyBy", "field.reply-by-past", replyBy);
        }
    }
}
