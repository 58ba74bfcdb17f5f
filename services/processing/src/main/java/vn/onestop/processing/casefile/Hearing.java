package vn.onestop.processing.casefile;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.processing.route.Colleagues;

/** What each thing that intake says means to the cases. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Hearing {

    private final Openings openings;
    private final Payments payments;
    private final SupplementChecking supplements;
    private final CaseLinks links;
    private final Colleagues colleagues;

    Hearing(
            Openings openings,
            Payments payments,
            SupplementChecking supplements,
            CaseLinks links,
            Colleagues colleagues) {
        this.openings = openings;
        this.payments = payments;
        this.supplements = supplements;
        this.links = links;
        this.colleagues = colleagues;
    }

    public void on(List<DossierEvent> events) {
        openings.hold();
        events.forEach(this::on);
    }

    private void on(DossierEvent event) {
        switch (event) {
            case DossierAccepted accepted -> openings.openOrWait(accepted);
            case FeePaid paid -> payments.hear(paid);
            case SupplementHandedIn handedIn -> supplements.hear(handedIn);
            case DossierLinked linked -> links.hear(linked);
            case DossierRefused _, ResultDelivered _, FilingEvent _ -> {}
        }
    }

    public void on(CatalogueEvent event) {
        if (event instanceof OfficialPublished official) {
            colleagues.hear(official);
        } else {
            openings.on(event);
        }
    }
}
