package vn.onestop.intake.registration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows whom a slip goes to, for features that have let somebody see the dossier and written it down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Addressees {

    private final Dossiers dossiers;
    private final Locker locker;
    private final Slips slips;

    Addressees(Dossiers dossiers, Locker locker, Slips slips) {
        this.dossiers = dossiers;
        this.locker = locker;
        this.slips = slips;
    }

    public Addressee of(String code) {
        var dossier = dossiers.findByCode(code)
                .orElseThrow(() -> new NoSuchDossier(code))
                .record();
        return slips.addressee(dossier, locker.open(dossier));
    }

    /** The agency that decides the dossier; nobody else moves it until the caller is done. */
    public Optional<String> competentAgency(UUID dossierId) {
        return dossiers.lockById(dossierId).map(dossier -> dossier.record().competentAgency());
    }
}
