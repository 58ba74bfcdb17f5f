package vn.onestop.intake.registration;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.intake.registration.Answers.Answer;

/** Refuses to accept a dossier (từ chối tiếp nhận): the citizen gets a code and the reason in writing. */
@Service
public class Refusal {

    private final Answers answers;
    private final Counter counter;
    private final Book book;
    private final Slips slips;

    Refusal(Answers answers, Counter counter, Book book, Slips slips) {
        this.answers = answers;
        this.counter = counter;
        this.book = book;
        this.slips = slips;
    }

    /** @param key asked again with the same key, the same refusal is answered with */
    @Transactional
    public Answer<Refused> refuse(RefusalRequest request, String key, Official official) {
        return answers.once(official.agency(), key, request, Refused.class, () -> refuse(request, official));
    }

    private Refused refuse(RefusalRequest request, Official official) {
        var presented = request.presented();
        var reception = counter.receive(presented.procedure(), presented.channel(), official);
        Completeness.checkKnown(reception.procedure(), presented.papers());
        return refuse(reception, book.open(reception, presented, request.explanation(), official), request, official);
    }

    /** Refuses what was sent in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Refused refuseFiled(UUID dossierId, RefusalReason reason, String explanation, Official official) {
        var filed = book.filed(dossierId);
        var reception = counter.answer(filed.presented().procedure(), official);
        var line = book.takeUp(filed, reception, explanation, official);
        return refuse(reception, line, new RefusalRequest(filed.presented(), reason, explanation), official);
    }

    private Refused refuse(Reception reception, Book.Line line, RefusalRequest request, Official official) {
        var explanation = request.explanation();
        var dossier = line.dossier();
        book.enter(line, dossier.refuse(request.reason(), explanation, line.sealed(), official));

        return new Refused(
                dossier.id(),
                dossier.code(),
                line.secret().text(),
                reception.warnings(false, false),
                slips.refusal(dossier.record(), Locker.Opened.of(request.presented(), line.secret(), explanation)));
    }
}
