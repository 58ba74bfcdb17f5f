package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/**
 * The dossier (hồ sơ) a case was made of.
 *
 * @param receivedAt agency whose counter accepted it
 * @param competentAgency agency that decides
 */
@Embeddable
record Dossier(String code, String procedureCode, int procedureVersion, String receivedAt, String competentAgency) {

    static Dossier of(DossierAccepted accepted) {
        var procedure = accepted.procedure();
        return new Dossier(
                accepted.code(),
                procedure.code(),
                procedure.version(),
                accepted.receivedAt(),
                accepted.competentAgency());
    }

    CaseEvent opened(UUID dossierId, long sequence, Instant now, Actor actor, Instant promisedFor) {
        return new CaseOpened(dossierId, sequence, now, actor, code, procedure(), competentAgency, promisedFor);
    }

    ProcedureRef procedure() {
        return new ProcedureRef(procedureCode, procedureVersion);
    }

    /** The head of the unit and the leader of the agency that decides answer for its promises. */
    boolean isDecidedUnder(Official someone) {
        return someone.worksAt(competentAgency) && (someone.has(Role.UNIT_HEAD) || someone.has(Role.LEADER));
    }

    /** The leader of the agency that decides. */
    boolean isDecidedBy(Official someone) {
        return someone.has(Role.LEADER) && someone.worksAt(competentAgency);
    }

    void requireDecidedUnder(Official someone) {
        if (!isDecidedUnder(someone)) {
            throw new NotYoursToReissue(competentAgency);
        }
    }

    void requireReceivedBy(Official someone) {
        if (!isReceivedBy(someone)) {
            throw new NotYourCounter(receivedAt);
        }
    }

    /** Officials of the counter that accepted it. */
    boolean isReceivedBy(Official someone) {
        return someone.has(Role.COUNTER) && someone.worksAt(receivedAt);
    }
}
