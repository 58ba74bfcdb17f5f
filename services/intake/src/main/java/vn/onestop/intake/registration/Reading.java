package vn.onestop.intake.registration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.catalogue.Catalogue;

/** Shows a dossier to the counter that took it, and to nobody else. */
@Service
@Transactional(readOnly = true)
public class Reading {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Locker locker;
    private final Slips slips;

    Reading(Dossiers dossiers, Catalogue catalogue, Locker locker, Slips slips) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.locker = locker;
        this.slips = slips;
    }

    public DossierView dossier(String code, String agency) {
        var dossier = find(code, agency);
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
                dossier.refusalReason(),
                opened.explanation(),
                dossier.history());
    }

    /** The receipt once more, for whoever has lost it. */
    public Receipt receipt(String code, String agency) {
        var dossier = find(code, agency);
        if (dossier.promise() == null) {
            throw new NoSuchSlip(code);
        }
        return slips.receipt(dossier, locker.open(dossier));
    }

    /** The refusal once more. */
    public RefusalSlip refusalSlip(String code, String agency) {
        var dossier = find(code, agency);
        if (dossier.status() != DossierStatus.REFUSED) {
            throw new NoSuchSlip(code);
        }
        return slips.refusal(dossier, locker.open(dossier));
    }

    private DossierRecord find(String code, String agency) {
        return dossiers.findByCode(code)
                .map(Dossier::record)
                .filter(dossier -> dossier.receivedAtAgency().equals(agency))
                .orElseThrow(() -> new NoSuchDossier(code));
    }
}
