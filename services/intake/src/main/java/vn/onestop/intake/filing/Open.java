package vn.onestop.intake.filing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.registration.SentIn;

/** What may still be answered, locked for whoever answers it: of two at once, the second is told who was first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Open {

    private final FilingBook book;
    private final SentIn sentIn;
    private final Marks marks;

    Open(FilingBook book, SentIn sentIn, Marks marks) {
        this.book = book;
        this.sentIn = sentIn;
        this.marks = marks;
    }

    /** Waits for the answer of this counter. */
    FilingRow waitingAt(String agency, UUID id) {
        var filing = at(agency, id);
        if (!filing.waitsForTheCounter()) {
            throw new AnsweredAlready(sentIn.standing(id));
        }
        return filing;
    }

    /** Waits for its citizen, who may be at home or at the counter. */
    FilingRow returnedTo(Sender sender, UUID id) {
        var filing = of(sender, id);
        if (filing.returnedAt() == null) {
            throw new AnsweredAlready(sentIn.standing(id));
        }
        return filing;
    }

    /** Not at its end. */
    FilingRow of(Sender sender, UUID id) {
        var filing = book.lock(id)
                .filter(row -> sender.is(Sender.Capacity.CLERK)
                        ? row.places().receivedAt().equals(sender.agency())
                        : sender.is(Sender.Capacity.CITIZEN) && row.wasSentBy(marks.of(sender)))
                .orElseThrow(() -> new NoSuchFiling(id));
        return unended(filing);
    }

    private FilingRow at(String agency, UUID id) {
        return book.lock(id)
                .filter(row -> row.places().receivedAt().equals(agency))
                .orElseThrow(() -> new NoSuchFiling(id));
    }

    private FilingRow unended(FilingRow filing) {
        if (filing.endedAt() != null) {
            throw new AnsweredAlready(sentIn.standing(filing.id()));
        }
        return filing;
    }
}
