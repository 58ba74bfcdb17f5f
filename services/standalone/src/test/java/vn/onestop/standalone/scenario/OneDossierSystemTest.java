package vn.onestop.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;

/** One dossier through all packaged services. */
@ExtendWith(TheSystem.class)
class OneDossierSystemTest {

    private OneDossier dossier;

    @BeforeEach
    void aCitizenComes(RunningSystem system) {
        dossier = new OneDossier(system.place());
    }

    @Test
    void isSaidToBeLateTheMomentItIsAndToAllWhoAnswerForIt() throws Exception {
        dossier.isAcceptedAtTheCounterUnder("1.004873");
        dossier.clerkHandsItOver();
        dossier.officialTakesIt();
        dossier.promisedDatePasses();

        dossier.citizenIsTold(MessageKind.DUE_MISSED);
        dossier.isWarned("official");
        dossier.isWarned("head");
        dossier.isWarned("leader");
    }

    @Test
    void goesFromTheCounterThroughAllHandsToTheCitizensPhone() throws Exception {
        dossier.isAcceptedAtTheCounterUnder("1.004873");
        dossier.citizenIsTold(MessageKind.ACCEPTED);
        dossier.clerkHandsItOver();
        dossier.officialTakesIt();
        dossier.officialAsksForAPaper();
        dossier.citizenIsTold(MessageKind.SUPPLEMENT_REQUESTED);
        dossier.clerkReceivesThePaper();
        dossier.citizenIsTold(MessageKind.SUPPLEMENT_RECEIVED);
        dossier.officialApprovesLeaderSignsRegistrarIssues("17/GXN");
        dossier.citizenIsTold(MessageKind.RESULT_READY);

        assertThat(dossier.trackedWithItsSecret().at("/state/portalCode").asInt())
                .isEqualTo(9);
        assertThat(dossier.trackedWithAWrongSecret().status()).isEqualTo(404);
    }
}
