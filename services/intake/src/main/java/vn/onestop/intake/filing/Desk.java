package vn.onestop.intake.filing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.intake.registration.Acceptance;
import vn.onestop.intake.registration.Accepted;
import vn.onestop.intake.registration.Answers;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Refusal;
import vn.onestop.intake.registration.Refused;

/** The counter answers what was sent in: the same acceptance and refusal as for what is brought to it. */
@Service
public class Desk {

    private final Answers answers;
    private final Open open;
    private final Acceptance acceptance;
    private final Refusal refusal;
    private final FilingBook book;
    private final Clock clock;

    Desk(Answers answers, Open open, Acceptance acceptance, Refusal refusal, FilingBook book, Clock clock) {
        this.answers = answers;
        this.open = open;
        this.acceptance = acceptance;
        this.refusal = refusal;
        this.book = book;
        this.clock = clock;
    }

    record ToAccept(UUID filing) {}

    record ToRefuse(UUID filing, RefusalReason reason, String explanation) {}

    /**
     * @param key asked again with the same key, the same acceptance is answered with
     * @throws AnsweredAlready when another clerk was first
     */
    @Transactional
    public Answer<Accepted> accept(UUID filing, String key, Official official) {
        return answers.once(official.agency(), key, new ToAccept(filing), Accepted.class, () -> {
            open.waitingAt(official.agency(), filing);
            var accepted = acceptance.acceptFiled(filing, official);
            book.end(filing, clock.instant());
            return accepted;
        });
    }

    /**
     * @param explanation the sentence on form 03; it names no person
     * @throws AnsweredAlready when another clerk was first
     */
    @Transactional
    public Answer<Refused> refuse(
            UUID filing, RefusalReason reason, String explanation, String key, Official official) {
        var request = new ToRefuse(filing, reason, explanation);
        return answers.once(official.agency(), key, request, Refused.class, () -> {
            open.waitingAt(official.agency(), filing);
            var refused = refusal.refuseFiled(filing, reason, explanation, official);
            book.end(filing, clock.instant());
            return refused;
        });
    }
}
