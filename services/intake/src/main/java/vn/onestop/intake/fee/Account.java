package vn.onestop.intake.fee;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.onestop.intake.fee.Payments.Fees;
import vn.onestop.intake.registration.DossierCard;

/** Puts together what is owed, paid and given back for one dossier. */
@Component
class Account {

    private final Ledger ledger;
    private final RefundBook refunds;

    Account(Ledger ledger, RefundBook refunds) {
        this.ledger = ledger;
        this.refunds = refunds;
    }

    Fees of(DossierCard dossier, List<Due> dues) {
        return new Fees(dossier.code(), dues, ledger.of(dossier.id()), refunds.of(dossier.id()));
    }
}
