package vn.onestop.intake.supplement;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.registration.HearsCases;
import vn.onestop.intake.registration.SentIn;

/** Hears what processing asks citizens for, and what it finds of what they handed in. */
@Service
@Order(HearsCases.AFTERWARDS)
@Transactional(propagation = Propagation.MANDATORY)
class Requests implements HearsCases {

    private final SupplementBook book;
    private final SentIn sentIn;
    private final Catalogue catalogue;

    Requests(SupplementBook book, SentIn sentIn, Catalogue catalogue) {
        this.book = book;
        this.sentIn = sentIn;
        this.catalogue = catalogue;
    }

    /** Everything else a case goes through asks the citizen for no papers. */
    @Override
    public void hear(CaseEvent event) {
        if (event instanceof SupplementRequested asked) {
            write(asked);
        } else if (event instanceof SupplementItemsChecked checked) {
            book.check(checked.dossierId(), checked.ordinal(), checked.items());
        } else if (event instanceof SupplementReceived
                || event instanceof CaseStopped
                || event instanceof CaseDecided) {
            book.close(event.dossierId(), event.occurredAt());
        }
    }

    /** Processing asks for papers of the procedure only, by the names they have there. */
    private void write(SupplementRequested asked) {
        var papers = catalogue.procedure(sentIn.procedure(asked.dossierId())).papers();
        var ordinals = asked.items().stream()
                .map(item -> papers.stream()
                        .filter(paper -> paper.name().vi().equals(item.paper())
                                || paper.name().en().equals(item.paper()))
                        .mapToInt(Paper::ordinal)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no such paper: " + item.paper())))
                .toList();
        book.add(asked, ordinals);
    }
}
