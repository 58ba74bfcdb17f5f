package vn.onestop.intake.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.files.TimeOrderedId;
import vn.onestop.messaging.Outbox;

/** The book at the counter (sổ tiếp nhận): gives code and secret, keeps the dossier, says what happened to it. */
@Component
class Book {

    private static final Logger LOG = LoggerFactory.getLogger(Book.class);

    private final Numbers numbers;
    private final Locker locker;
    private final Seals seals;
    private final Dossiers dossiers;
    private final Outbox outbox;

    Book(Numbers numbers, Locker locker, Seals seals, Dossiers dossiers, Outbox outbox) {
        this.numbers = numbers;
        this.locker = locker;
        this.seals = seals;
        this.dossiers = dossiers;
        this.outbox = outbox;
    }

    /**
     * A line in the book, not yet accepted or refused.
     *
     * @param fresh whether it is to be written, and does not stand there already
     */
    record Line(Dossier dossier, LookupSecret secret, SealedForReaders sealed, boolean fresh) {}

    Line open(Reception reception, Presentation presented, @Nullable String explanation, Official official) {
        return open(reception, presented, LookupSecret.draw(), explanation, official);
    }

    /** As it was brought then; the secret that its citizen has opens this one too. */
    Line reopen(Reception reception, Filed earlier, Official official) {
        return open(reception, earlier.presented(), earlier.secret(), null, official);
    }

    private Line open(
            Reception reception,
            Presentation presented,
            LookupSecret secret,
            @Nullable String explanation,
            Official official) {
        var id = TimeOrderedId.at(reception.at());
        var sealed = seals.close(presented, secret);
        var locked = locker.lock(id, presented, secret, explanation);
        var code = numbers.next(reception.agency().code(), reception.day());
        return new Line(new Dossier(id, code, reception, locked, presented, official), secret, sealed, true);
    }

    /** A dossier that was sent in, readable; nobody else moves it until the caller is done. */
    record Filed(Dossier dossier, Presentation presented, LookupSecret secret) {}

    Dossier locked(UUID id) {
        return dossiers.lockById(id).orElseThrow(() -> new IllegalStateException("no dossier has the id " + id));
    }

    Filed filed(UUID id) {
        var dossier = locked(id);
        var opened = locker.open(dossier.record());
        return new Filed(dossier, opened.presented(dossier.record()), opened.secret());
    }

    Line takeUp(Filed filed, Reception reception, @Nullable String explanation, Official official) {
        var dossier = filed.dossier();
        var locked = explanation == null ? null : locker.lockExplanation(dossier.id(), explanation);
        dossier.takeUp(reception, locked, official);
        return new Line(dossier, filed.secret(), seals.close(filed.presented(), filed.secret()), false);
    }

    void enter(Line line, DossierEvent event) {
        var dossier = line.dossier();
        if (line.fresh()) {
            dossiers.save(dossier);
        }
        outbox.append(event);
        LOG.info(
                "dossier={} id={} procedure={}/{} outcome={}",
                dossier.code(),
                dossier.id(),
                dossier.procedure().code(),
                dossier.procedure().version(),
                dossier.status());
    }
}
