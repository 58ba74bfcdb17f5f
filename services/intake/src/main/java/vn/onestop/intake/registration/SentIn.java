package vn.onestop.intake.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.FilingEvent.Assistance;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.intake.catalogue.Catalogue;

/** Dossiers that are sent in (mới đăng ký) and wait in the counter's book until it answers. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SentIn {

    private final Counter counter;
    private final Book book;
    private final Catalogue catalogue;

    SentIn(Counter counter, Book book, Catalogue catalogue) {
        this.counter = counter;
        this.book = book;
        this.catalogue = catalogue;
    }

    /** A dossier that has been entered, and the secret its citizen looks it up with. */
    public record Entered(UUID dossierId, String code, String secret) {

        @Override
        public String toString() {
            return "Entered[" + code + "]";
        }
    }

    /**
     * How a dossier stands.
     *
     * @param last what happened to it last
     */
    public record Standing(String code, DossierStatus status, HistoryLine last) {}

    /** Something is sent in now, at whatever hour; any receiving agency takes it. */
    public Reception receive(String procedure, Channel channel, String agency) {
        return counter.letterbox(procedure, channel, agency);
    }

    /**
     * Gives it its code and secret, and says that it was filed.
     *
     * @param by in the history; a citizen is not named there
     */
    public Entered enter(
            Reception reception,
            Presentation presented,
            ResultDelivery delivery,
            Instant answerDue,
            @Nullable Assistance assistance,
            Official by) {
        Completeness.checkKnown(reception.procedure(), presented.papers());
        var line = book.open(reception, presented, null, by);
        var dossier = line.dossier();
        var filed = new DossierFiled(
                dossier.id(),
                dossier.file(delivery, by),
                reception.at(),
                by.actor(),
                dossier.code(),
                reception.ref(),
                reception.channel(),
                reception.agency().code(),
                answerDue,
                assistance,
                line.sealed().contacts(),
                line.sealed().lookup());
        book.enter(line, filed);
        return new Entered(dossier.id(), dossier.code(), line.secret().text());
    }

    /** How it stands; nobody else moves it until the caller is done. */
    public Standing standing(UUID dossierId) {
        var dossier = book.locked(dossierId);
        return new Standing(
                dossier.code(), dossier.status(), dossier.record().history().getLast());
    }

    /** The version of the procedure that the dossier keeps. */
    public ProcedureRef procedure(UUID dossierId) {
        return book.locked(dossierId).procedure();
    }

    /** Papers that were missing are put to the others. */
    public void handIn(UUID dossierId, List<HandedIn> papers) {
        var dossier = book.locked(dossierId);
        Completeness.checkKnown(catalogue.procedure(dossier.procedure()), papers);
        dossier.handIn(papers);
    }
}
