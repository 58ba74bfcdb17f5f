package vn.onestop.intake.filing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.files.Vault;
import vn.onestop.intake.registration.Progress;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/** Ends what was sent in before it is accepted: its citizen takes it back, or has not completed it in time. */
@Service
public class Closure {

    private final Open open;
    private final Progress progress;
    private final FilingBook book;
    private final Vault vault;
    private final Clock clock;

    Closure(Open open, Progress progress, FilingBook book, Vault vault, Clock clock) {
        this.open = open;
        this.progress = progress;
        this.book = book;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param explanation the sentence that the citizen reads; it names no person
     * @throws AnsweredAlready when it has been answered for good
     * @throws ReplyStillPossible when it is closed for want of papers before their last day is over
     */
    @Transactional
    public void close(UUID id, Closing closing, String explanation, Sender sender) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var filing = open.of(sender, id);
        if (closing == Closing.NOT_SUPPLEMENTED) {
            checkOver(filing, sender, now);
        }
        var by = sender.official(filing.places().receivedAt());
        progress.say(id, by, sequence -> new FilingClosed(id, sequence, now, by.actor(), reason(closing), explanation));
        book.close(id, closing, vault.lock(explanation.getBytes(StandardCharsets.UTF_8), place(id)), now);
    }

    private static void checkOver(FilingRow filing, Sender sender, Instant now) {
        var replyBy = filing.replyBy();
        if (!sender.is(Sender.Capacity.CLERK) || replyBy == null) {
            throw InvalidFields.one("reason", "field.closing-not-yours");
        }
        if (!LocalDate.ofInstant(now, WorkingCalendar.ZONE).isAfter(replyBy)) {
            throw new ReplyStillPossible(replyBy);
        }
    }

    private static String place(UUID id) {
        return "filing/" + id + "/closing";
    }

    private static StopReason reason(Closing closing) {
        return switch (closing) {
            case WITHDRAWN -> StopReason.WITHDRAWN;
            case NOT_SUPPLEMENTED -> StopReason.NOT_SUPPLEMENTED;
        };
    }
}
