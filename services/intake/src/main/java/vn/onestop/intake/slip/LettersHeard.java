package vn.onestop.intake.slip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.catalogue.OfficialRole;
import vn.onestop.intake.catalogue.Officials;
import vn.onestop.intake.registration.Addressees;
import vn.onestop.intake.registration.HearsCases;
import vn.onestop.intake.slip.Letter.Kind;
import vn.onestop.time.WorkingCalendar;

/** Keeps what processing says that goes to the citizen as a letter: it knows no names, and here they are known. */
@Service
@Order(HearsCases.AFTERWARDS)
@Transactional(propagation = Propagation.MANDATORY)
class LettersHeard implements HearsCases {

    private final LetterBook book;
    private final Catalogue catalogue;
    private final Officials officials;
    private final Addressees addressees;

    LettersHeard(LetterBook book, Catalogue catalogue, Officials officials, Addressees addressees) {
        this.book = book;
        this.catalogue = catalogue;
        this.officials = officials;
        this.addressees = addressees;
    }

    /** An apology is the late agency's; that a case has ended is for the agency to say which decides it, whoever found it. */
    @Override
    public void hear(CaseEvent event) {
        var by = event.actor();
        if (event instanceof SupplementRequested asked) {
            write(Kind.SUPPLEMENT_REQUEST, asked.ordinal(), by.agency(), name(by.account()), event);
        } else if (event instanceof ApologyIssued given) {
            write(Kind.APOLOGY, given.ordinal(), by.agency(), head(by.agency(), by), event);
        } else if (event instanceof CaseStopped) {
            var agency = addressees.competentAgency(event.dossierId()).orElse(by.agency());
            write(Kind.STOP_NOTICE, 1, agency, head(agency, by), event);
        }
    }

    private void write(Kind kind, int ordinal, String agency, @Nullable String signedBy, CaseEvent fact) {
        var day = LocalDate.ofInstant(fact.occurredAt(), WorkingCalendar.ZONE);
        var version = catalogue
                .agency(agency, day)
                .orElseThrow(() -> new IllegalStateException("no agency has the code " + agency))
                .version();
        book.add(new Letter(fact.dossierId(), kind, ordinal, agency, version, signedBy, fact));
    }

    /** The leader who did it, or else the only one there is: who of several signs is not ours to guess. */
    private @Nullable String head(String agency, Actor by) {
        var leaders = officials.of(agency, OfficialRole.LEADER);
        if (leaders.contains(by.account())) {
            return name(by.account());
        }
        return leaders.size() == 1 ? name(leaders.getFirst()) : null;
    }

    /** The account stands for an official whom the directory does not name. */
    private String name(String account) {
        return officials.name(account).orElse(account);
    }
}
