package vn.onestop.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

/** Who has signed a PDF, and whether it is still what was signed. */
class SignaturesTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String AT = "D:20260305100000+07'00'";
    private static final Instant THURSDAY = Instant.parse("2026-03-05T03:00:00Z");

    private static final ASigner AUTHORITY = ASigner.authority("Cơ quan chứng thực");
    private static final ASigner LEADER = AUTHORITY.vouchesFor("Nguyễn Thị Hoa");
    private static final ASigner SEAL = AUTHORITY.vouchesFor("UBND phường Ba Đình");
    private static final ASigner STRANGER = ASigner.alone("Ai đó");

    private static final TrustedSigners TRUSTED = new TrustedSigners(List.of(AUTHORITY.certificate()));

    @TempDir
    private Path folder;

    private final Examination examination = new Examination(1);

    @AfterEach
    void ends() {
        examination.close();
    }

    @Test
    void whatNobodySignedDigitallyHasNoSignature() {
        assertThat(signatures(AScan.pdf(2), TRUSTED)).isEmpty();
    }

    @Test
    void whoIsVouchedForByATrustedAuthorityIsTrusted() {
        var signed = LEADER.sign(AScan.pdf(2), AT);

        assertThat(signatures(signed, TRUSTED)).containsExactly(new SignedBy("Nguyễn Thị Hoa", THURSDAY, true));
    }

    @Test
    void theLeaderAndTheSealOfTheAgencySignOneAfterTheOther() {
        var signed = SEAL.sign(LEADER.sign(AScan.pdf(1), AT), AT);

        assertThat(signatures(signed, TRUSTED))
                .extracting(SignedBy::signer)
                .containsExactly("Nguyễn Thị Hoa", "UBND phường Ba Đình");
    }

    @Test
    void aSignerNobodyVouchesForIsNamedAndNotTrusted() {
        var signed = STRANGER.sign(AScan.pdf(1), AT);

        assertThat(signatures(signed, TRUSTED)).containsExactly(new SignedBy("Ai đó", THURSDAY, false));
    }

    @Test
    void aCertificateOfSomebodyWhoSignsMayBeTrustedItself() {
        var signed = STRANGER.sign(AScan.pdf(1), AT);
        var trusted = new TrustedSigners(List.of(STRANGER.certificate()));

        assertThat(signatures(signed, trusted)).extracting(SignedBy::trusted).containsExactly(true);
    }

    @Test
    void whoeverBorrowsTheNameOfAnAuthorityIsNotTrusted() {
        var impostor = ASigner.authority("Cơ quan chứng thực").vouchesFor("Nguyễn Thị Hoa");

        assertThat(signatures(impostor.sign(AScan.pdf(1), AT), TRUSTED))
                .extracting(SignedBy::trusted)
                .containsExactly(false);
    }

    @Test
    void aFileThatWasAlteredAfterSigningIsRefused() {
        assertRefused(ASigner.altered(LEADER.sign(AScan.pdf(1), AT)), "signature-broken");
    }

    @Test
    void aFileThatWasAddedToAfterSigningIsRefused() {
        assertRefused(ASigner.changedLater(LEADER.sign(AScan.pdf(1), AT)), "signature-broken");
    }

    @Test
    void whatWasAddedToBetweenTwoSignaturesIsWhatTheSecondSigned() {
        var signed = SEAL.sign(ASigner.changedLater(LEADER.sign(AScan.pdf(1), AT)), AT);

        assertThat(signatures(signed, TRUSTED)).hasSize(2);
    }

    @Test
    void aTimeStampIsNoSignerAndCoversWhatWasAddedBeforeIt() {
        var stamped = ASigner.stamp(LEADER.sign(AScan.pdf(1), AT));

        assertThat(signatures(stamped, TRUSTED)).extracting(SignedBy::signer).containsExactly("Nguyễn Thị Hoa");
        assertRefused(ASigner.changedLater(stamped), "signature-broken");
    }

    @Test
    void trustedCertificatesAreReadFromFiles() {
        var file = new ByteArrayResource((AUTHORITY.pem() + STRANGER.pem()).getBytes(UTF_8));
        var trusted = TrustedSigners.in(List.of(file));

        assertThat(signatures(STRANGER.sign(AScan.pdf(1), AT), trusted))
                .extracting(SignedBy::trusted)
                .containsExactly(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedSigners.in(List.of(new ByteArrayResource("rubbish".getBytes(UTF_8)))));
    }

    private void assertRefused(byte[] file, String problem) {
        assertThatExceptionOfType(SignatureRefused.class)
                .isThrownBy(() -> signatures(file, TRUSTED))
                .satisfies(refused -> assertThat(refused.type().name()).isEqualTo(problem));
    }

    private List<SignedBy> signatures(byte[] file, TrustedSigners trusted) {
        var key = new Vault("test", KEY, List.of()).newFileKey();
        try (var spool = new Spool(UUID.randomUUID(), FileType.PDF, key, folder)) {
            spool.fill(new ByteArrayInputStream(file));
            return examination.signatures(spool, trusted);
        }
    }
}
