package vn.onestop.intake.registration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other parts of intake about dossiers. */
@Component
@Transactional(readOnly = true)
public class Outlines {

    /** So many are looked through. */
    private static final int NEWEST = 100;

    private final Dossiers dossiers;

    Outlines(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** A dossier of the counter that took it. */
    public DossierOutline of(String code, String agency) {
        return dossiers.findByCode(code)
                .map(Dossier::record)
                .map(DossierOutline::of)
                .filter(dossier -> dossier.receivedAt().equals(agency))
                .orElseThrow(() -> new NoSuchDossier(code));
    }

    /**
     * Dossiers of the same person, whichever counter took them, the newest first: those whose owner, or filer where there
     * is no owner, has the number that this one's has. Nobody's number is read for it.
     */
    public List<DossierOutline> earlierOfTheSamePerson(DossierOutline dossier) {
        return dossiers.ofTheSubjectOf(dossier.id(), NEWEST).stream()
                .map(Dossier::record)
                .map(DossierOutline::of)
                .toList();
    }
}
