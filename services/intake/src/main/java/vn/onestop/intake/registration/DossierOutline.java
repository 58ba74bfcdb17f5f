package vn.onestop.intake.registration;

import java.util.List;
import java.util.UUID;
import vn.onestop.contracts.ProcedureRef;

/**
 * What other parts of intake may know of a dossier; nothing personal.
 *
 * @param receivedAt code of the agency whose counter took it
 * @param papers what was handed in
 */
public record DossierOutline(
        UUID id, String code, DossierStatus status, String receivedAt, ProcedureRef procedure, List<HandedIn> papers) {

    public DossierOutline {
        papers = List.copyOf(papers);
    }

    static DossierOutline of(DossierRecord dossier) {
        return new DossierOutline(
                dossier.id(),
                dossier.code(),
                dossier.status(),
                dossier.receivedAtAgency(),
                dossier.procedure(),
                dossier.papers());
    }
}
