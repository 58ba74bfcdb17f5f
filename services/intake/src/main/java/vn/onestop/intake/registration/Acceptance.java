package vn.onestop.intake.registration;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.registration.Answers.Answer;

/** Accepts a dossier (tiếp nhận hồ sơ): it gets its code, the citizen a promise and a receipt, and the clock starts. */
@Service
public class Acceptance {

    private final Answers answers;
    private final Counter counter;
    private final Catalogue catalogue;
    private final Book book;
    private final Slips slips;
    private final Duplicates duplicates;

    Acceptance(Answers answers, Counter counter, Catalogue catalogue, Book book, Slips slips, Duplicates duplicates) {
        this.answers = answers;
        this.counter = counter;
        this.catalogue = catalogue;
        this.book = book;
        this.slips = slips;
        this.duplicates = duplicates;
    }

    /** @param key asked again with the same key, the same dossier is answered with */
    @Transactional
    public Answer<Accepted> accept(AcceptanceRequest request, String key, Official official) {
        return answers.once(official.agency(), key, request, Accepted.class, () -> accept(request, official));
    }

    private Accepted accept(AcceptanceRequest request, Official official) {
        var presented = request.presented();
        var reception = counter.receive(presented.procedure(), presented.channel(), official);
        Completeness.check(reception.procedure(), presented.papers());
        var line = book.open(reception, presented, null, official);
        return accept(reception, line, request, official);
    }

    /** Accepts what was sent in as if it were brought to the counter now: the promise runs from here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Accepted acceptFiled(UUID dossierId, Official official) {
        var filed = book.filed(dossierId);
        var presented = filed.presented();
        var reception = counter.answer(presented.procedure(), official);
        Completeness.check(reception.procedure(), presented.papers());
        var delivery = Objects.requireNonNull(filed.dossier().record().resultDelivery());
        var line = book.takeUp(filed, reception, null, official);
        return accept(reception, line, new AcceptanceRequest(presented, delivery), official);
    }

    private Accepted accept(Reception reception, Book.Line line, AcceptanceRequest request, Official official) {
        var competent = catalogue.competentFor(reception.procedure(), official.agency(), reception.day());
        var made = Promises.make(reception);
        var promise = made.promise();
        var dossier = line.dossier();
        var similar = duplicates.before(dossier.record());
        book.enter(line, dossier.accept(competent.code(), promise, request.resultDelivery(), line.sealed(), official));

        return new Accepted(
                dossier.id(),
                dossier.code(),
                line.secret().text(),
                competent.code(),
                promise,
                made.inWords(),
                reception.warnings(promise.provisional(), !similar.isEmpty()),
                similar,
                slips.receipt(dossier.record(), Locker.Opened.of(request.presented(), line.secret(), null)));
    }
}
