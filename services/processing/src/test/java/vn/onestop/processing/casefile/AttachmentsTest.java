package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.files.SignedBy;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** The document of a result belongs to its case once the leader has signed, and only those who issue it put it there. */
class AttachmentsTest {

    private static final SignedBy TRUSTED = new SignedBy("Nguyễn Thị Hoa", NOW, true);
    private static final SignedBy STRANGER = new SignedBy("Ai đó", null, false);

    @Test
    void theClerkPutsTheSignedDocumentToTheCase() {
        var file = aCase().issuing();

        var events = attach(file, kept(1, TRUSTED), REGISTRAR, NOW);

        assertThat(events)
                .containsExactly(new ResultAttached(ID, 14, NOW, REGISTRAR.actor(), "01", 1000, Signature.TRUSTED));
        assertThat(file.status()).isEqualTo(CaseStatus.ISSUING);
    }

    @Test
    void itMayComeAfterTheResultIsIssuedAndTakesThePlaceOfTheOneBefore() {
        var file = aCase().decided();
        attach(file, kept(1), REGISTRAR, NOW);

        attach(file, kept(2, TRUSTED), LEADER, NOW);

        assertThat(file.result().lastFile()).map(ResultFile::signature).contains(Signature.TRUSTED);
        assertThat(file.result().files()).extracting(ResultFile::ordinal).containsExactly(1, 2);
        assertThat(file.status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void theVerySameFileOnceMoreChangesNothing() {
        var file = aCase().decided();
        attach(file, kept(1), REGISTRAR, NOW);
        var before = file.version();

        assertThat(attach(file, kept(1), REGISTRAR, NOW)).isEmpty();
        assertThat(file.version()).isEqualTo(before);
    }

    @Test
    void oneSignerWhomNobodyVouchesForIsEnoughToBeCareful() {
        assertThat(kept(1).signature()).isEqualTo(Signature.NONE);
        assertThat(kept(1, TRUSTED).signature()).isEqualTo(Signature.TRUSTED);
        assertThat(kept(1, TRUSTED, STRANGER).signature()).isEqualTo(Signature.UNKNOWN_SIGNER);
    }

    @Test
    void nothingIsAttachedBeforeTheLeaderHasSigned() {
        var file = aCase().atLeader();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> attach(file, kept(1), LEADER, NOW));
    }

    @Test
    void theOneWhoExaminedAttachesNothing() {
        var file = aCase().decided();

        assertThatExceptionOfType(NotYoursToAttach.class).isThrownBy(() -> attach(file, kept(1), SPECIALIST, NOW));
    }

    /** The branch that only received it has no step of its own in the case. */
    @Test
    void whoOnlyWaitsForTheResultOpensItOnceItIsIssued() {
        var branch = Office.official("clerk8", Office.BRANCH, Role.COUNTER);

        assertThat(new Attachments(aCase().issuing()).mayOpen(LEADER)).isTrue();
        assertThat(new Attachments(aCase().issuing()).mayOpen(branch)).isFalse();
        assertThat(new Attachments(aCase().decided()).mayOpen(branch)).isTrue();
    }

    private static KeptFile kept(int content, SignedBy... signers) {
        return new KeptFile(UUID.randomUUID(), new byte[] {(byte) content}, 1000, 2, List.of(signers));
    }

    private static List<CaseEvent> attach(CaseFile file, KeptFile kept, Official by, Instant now) {
        return new Attachments(file).attach(kept, _ -> new byte[] {1}, by, now);
    }
}
