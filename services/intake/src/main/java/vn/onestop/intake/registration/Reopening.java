package vn.onestop.intake.registration;

import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.catalogue.Officials;

/**
 * Opens a new dossier where the result of an earlier one is to be mended (đính chính): the same people, papers and
 * version of the procedure, with a code and a clock of its own. The earlier one stays as it is.
 */
@Service
@Order(HearsCases.AFTERWARDS)
@Transactional(propagation = Propagation.MANDATORY)
class Reopening implements HearsCases {

    private final Counter counter;
    private final Book book;
    private final Progress progress;
    private final Corrections corrections;
    private final Officials officials;

    Reopening(Counter counter, Book book, Progress progress, Corrections corrections, Officials officials) {
        this.counter = counter;
        this.book = book;
        this.progress = progress;
        this.corrections = corrections;
        this.officials = officials;
    }

    @Override
    public void hear(CaseEvent event) {
        if (event instanceof CorrectionOrdered ordered) {
            var earlier = book.filed(ordered.dossierId());
            if (corrections.of(ordered.dossierId()).isEmpty()) {
                reopen(earlier, ordered);
            }
        }
    }

    /** The clock runs from the order, however late the news of it comes here. The agency that erred decides again. */
    private void reopen(Book.Filed earlier, CorrectionOrdered ordered) {
        var record = earlier.dossier().record();
        var by = leader(ordered);
        var reception = counter.again(record, ordered.occurredAt());
        var line = book.reopen(reception, earlier, by);
        var dossier = line.dossier();
        var accepted = dossier.accept(
                Objects.requireNonNull(record.competentAgency()),
                Promises.make(reception).promise(),
                Objects.requireNonNull(record.resultDelivery()),
                line.sealed(),
                by);
        book.enter(line, accepted);
        progress.tell(
                dossier.id(),
                sequence -> new DossierLinked(
                        dossier.id(),
                        sequence,
                        accepted.occurredAt(),
                        by.actor(),
                        record.id(),
                        record.code(),
                        ordered.reason()));
        corrections.write(dossier.id(), ordered);
    }

    private Official leader(CorrectionOrdered ordered) {
        var account = ordered.actor().account();
        var name = officials.name(account).orElse(account);
        return new Official(account, name, ordered.actor().agency(), Topics.CASES);
    }
}
