package vn.onestop.intake.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.Text;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.fee.Due.State;
import vn.onestop.intake.registration.Corrections;
import vn.onestop.intake.registration.DossierCard;

/**
 * What is owed for a dossier: the fee of the procedure version it keeps, unless it was opened to mend a mistake of the
 * office, and what processing has asked for since.
 */
@Component
class Dues {

    /** The fee of the procedure, due on acceptance. */
    static final int FEE = 0;

    private static final Set<String> COUNTED = Set.of("copy", "page");

    private final Catalogue catalogue;
    private final Obligations obligations;
    private final Ledger ledger;
    private final Corrections corrections;

    Dues(Catalogue catalogue, Obligations obligations, Ledger ledger, Corrections corrections) {
        this.catalogue = catalogue;
        this.obligations = obligations;
        this.ledger = ledger;
        this.corrections = corrections;
    }

    List<Due> of(DossierCard dossier) {
        var paid = ledger.of(dossier.id()).stream()
                .filter(Payment::settles)
                .map(Payment::ordinal)
                .collect(Collectors.toSet());
        var dues = new ArrayList<Due>();
        var procedure = catalogue.procedure(dossier.procedure());
        var price = corrections.isOne(dossier.id()) ? 0 : price(procedure.fee(), dossier.channel());
        if (price > 0) {
            var state = state(dossier, paid.contains(FEE), false);
            dues.add(fee(procedure.name(), procedure.fee(), price, state));
        }
        for (var obligation : obligations.of(dossier.id())) {
            var isPaid = paid.contains(obligation.ordinal());
            dues.add(due(obligation, state(dossier, isPaid, obligation.settledElsewhere())));
        }
        return dues;
    }

    /** @throws NoSuchDue when nothing is owed under this number, and never was */
    Due one(DossierCard dossier, int ordinal) {
        return of(dossier).stream()
                .filter(due -> due.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NoSuchDue(dossier.code(), ordinal));
    }

    private static long price(Fee fee, Channel channel) {
        var online = fee.onlineAmount();
        return channel == Channel.ONLINE && online != null ? online : fee.amount();
    }

    private static State state(DossierCard dossier, boolean paid, boolean elsewhere) {
        if (paid) {
            return State.PAID;
        }
        if (elsewhere) {
            return State.PAID_ELSEWHERE;
        }
        return switch (dossier.status()) {
            case PRESENTED, FILED, RETURNED -> State.NOT_YET;
            case ACCEPTED, READY -> State.OWED;
            case REFUSED, CLOSED, DELIVERED, STOPPED -> State.DROPPED;
        };
    }

    private static Due fee(Text procedure, Fee fee, long price, State state) {
        return new Due(FEE, procedure, null, null, price, fee.unit(), COUNTED.contains(fee.unit()), fee.note(), state);
    }

    private static Due due(Obligation obligation, State state) {
        return new Due(
                obligation.ordinal(),
                new Text(obligation.purpose(), obligation.purpose()),
                obligation.legalBasis(),
                obligation.payBy(),
                obligation.amount(),
                "case",
                false,
                null,
                state);
    }
}
