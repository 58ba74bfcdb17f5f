package vn.onestop.intake.registration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;

/** Shows a dossier to the counter that took it and to auditors, and writes down that it did. */
@Service
@Transactional
public class Reading {

    private final Sight sight;
    private final Catalogue catalogue;
    private final Locker locker;
    private final Slips slips;
    private final Corrections corrections;

    Reading(Sight sight, Catalogue catalogue, Locker locker, Slips slips, Corrections corrections) {
        this.sight = sight;
        this.catalogue = catalogue;
        this.locker = locker;
        this.slips = slips;
        this.corrections = corrections;
    }

    public DossierView dossier(String code, Onlooker by) {
        var dossier = sight.record(code, by, Shown.DOSSIER);
        var opened = locker.open(dossier);
        var procedure = catalogue.procedure(dossier.procedure());
        return new DossierView(
                dossier.code(),
                dossier.status(),
                dossier.receivedAtAgency(),
                dossier.competentAgency(),
                dossier.procedure(),
                procedure.name(),
                dossier.channel(),
                dossier.registeredAt(),
                dossier.promise(),
                dossier.resultDelivery(),
                opened.people().entrySet().stream()
                        .map(person -> DossierView.Member.of(person.getKey(), person.getValue()))
                        .toList(),
                slips.lines(procedure, dossier.papers()),
                dossier.sets(),
                opened.note(),
                corrections.corrected(dossier.id()).orElse(null),
                corrections.correctedBy(dossier.id()).orElse(null),
                dossier.refusalReason(),
                opened.explanation(),
                dossier.history());
    }

    /** The receipt once more, for whoever has lost it. */
    public Receipt receipt(String code, Onlooker by) {
        var dossier = sight.record(code, by, Shown.RECEIPT);
        if (dossier.promise() == null) {
            throw new NoSuchSlip(code);
        }
        return slips.receipt(dossier, locker.open(dossier));
    }

    /** The refusal once more. */
    public RefusalSlip refusalSlip(String code, Onlooker by) {
        var dossier = sight.record(code, by, Shown.REFUSAL_SLIP);
        if (dossier.status() != DossierStatus.REFUSED) {
            throw new NoSuchSlip(code);
        }
        return slips.refusal(dossier, locker.open(dossier));
    }
}
