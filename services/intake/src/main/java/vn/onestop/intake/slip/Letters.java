package vn.onestop.intake.slip;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.forms.ApologySheet;
import vn.onestop.forms.Letterhead;
import vn.onestop.forms.NoSuchForm;
import vn.onestop.forms.Printer;
import vn.onestop.forms.Sheet;
import vn.onestop.forms.StopSheet;
import vn.onestop.forms.SupplementSheet;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.fee.Refunding;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.Addressee;
import vn.onestop.intake.registration.Addressees;
import vn.onestop.intake.registration.HandedIn;
import vn.onestop.intake.registration.NoSuchSlip;
import vn.onestop.intake.registration.Sight;
import vn.onestop.intake.slip.Letter.Kind;

/**
 * Prints the letters to the citizen of an accepted dossier (forms 02, 04 and 05), for its counter, those who decide it,
 * the agency whose letter it is, and auditors; each print is a look that is written down.
 */
@Service
@Transactional
public class Letters {

    /** The clerk gives number and symbol when the document is issued. */
    private static final String SYMBOL_OPEN = "…………";

    private final LetterBook book;
    private final Sight sight;
    private final Addressees addressees;
    private final Catalogue catalogue;
    private final Refunding refunding;
    private final SlipSettings settings;
    private final Printer printer = new Printer();

    Letters(
            LetterBook book,
            Sight sight,
            Addressees addressees,
            Catalogue catalogue,
            Refunding refunding,
            SlipSettings settings) {
        this.book = book;
        this.sight = sight;
        this.addressees = addressees;
        this.catalogue = catalogue;
        this.refunding = refunding;
        this.settings = settings;
    }

    /**
     * @param ordinal 1 for the first of its kind to this dossier
     * @throws NoSuchSlip when no such letter was written, or no circular in force on its day has such a form
     */
    public byte[] print(String code, Kind kind, int ordinal, Onlooker by) {
        var found = book.find(code, kind, ordinal);
        sight.letter(
                code, by, kind.shown(), found.map(Letter::agency).map(Set::of).orElse(Set.of()));
        var letter = found.orElseThrow(() -> new NoSuchSlip(code));
        try {
            return printer.print(sheet(letter, addressees.of(code)));
        } catch (NoSuchForm _) {
            throw new NoSuchSlip(code);
        }
    }

    private Sheet sheet(Letter letter, Addressee to) {
        var agency = catalogue.agency(letter.agency(), letter.agencyVersion());
        return switch (letter.kind()) {
            case SUPPLEMENT_REQUEST -> request(letter, agency, to);
            case APOLOGY -> apology(letter, agency, to);
            case STOP_NOTICE -> notice(letter, agency, to);
        };
    }

    private SupplementSheet request(Letter letter, AgencyPublished agency, Addressee to) {
        var asked = (SupplementRequested) letter.fact();
        return new SupplementSheet(
                Letterhead.unnumbered(agency.name().vi(), "HDHS", settings.city(), asked.occurredAt()),
                to.code(),
                PrintedSlips.applicant(to.filer()),
                to.procedure().vi(),
                asked.ordinal(),
                asked.items().stream()
                        .map(item -> new SupplementSheet.Item(item.paper(), item.request()))
                        .toList(),
                null,
                asked.legalBasis(),
                asked.replyBy(),
                agency.name().vi(),
                agency.hotline(),
                Objects.requireNonNull(letter.signedBy()));
    }

    private ApologySheet apology(Letter letter, AgencyPublished agency, Addressee to) {
        var given = (ApologyIssued) letter.fact();
        return new ApologySheet(
                Letterhead.unnumbered(agency.name().vi(), SYMBOL_OPEN, settings.city(), given.occurredAt()),
                to.code(),
                PrintedSlips.applicant(to.filer()),
                to.procedure().vi(),
                to.receivedAt(),
                given.previousDate(),
                given.reason(),
                given.newDate(),
                given.ordinal(),
                to.office().name().vi(),
                agency.hotline(),
                letter.signedBy());
    }

    private StopSheet notice(Letter letter, AgencyPublished agency, Addressee to) {
        var stopped = (CaseStopped) letter.fact();
        return new StopSheet(
                Letterhead.numbered(
                        agency.name().vi(), stopped.documentNumber(), settings.city(), stopped.occurredAt()),
                to.code(),
                PrintedSlips.applicant(to.filer()),
                to.procedure().vi(),
                to.receivedAt(),
                stopped.occurredAt(),
                Wording.of(stopped.reasonCode()),
                stopped.explanation(),
                stopped.legalBasis(),
                returned(letter, to),
                to.office().name().vi(),
                agency.hotline(),
                letter.signedBy());
    }

    /** The originals that were handed in, and the money that is owed back. */
    private List<String> returned(Letter letter, Addressee to) {
        var papers = to.papers().stream()
                .filter(paper -> paper.kind() == HandedIn.Kind.ORIGINAL)
                .map(paper -> Wording.returned(paper.name().vi(), paper.count()));
        var money = refunding.withdrawn(letter.dossierId()).stream()
                .map(refund -> Wording.returned(refund.amount(), refund.receiptNumber()));
        return Stream.concat(papers, money).toList();
    }
}
