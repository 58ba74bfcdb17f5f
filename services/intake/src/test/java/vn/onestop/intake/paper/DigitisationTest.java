package vn.onestop.intake.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.onestop.files.AScan;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

/** What becomes the file of a paper, and what does not. */
@IntakeTest
class DigitisationTest {

    private static final int TOO_LARGE = 20 * 1024 * 1024 + 1;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Environment environment;

    private Desk desk;
    private String code;

    @BeforeEach
    void aDossierLiesOnTheDesk() {
        clock.set(OfficeClock.USUAL);
        desk = new Desk(environment);
        code = counter.accept(forMaritalStatus()).at("/code");
    }

    @Test
    void aPdfIsKeptWithItsPages() {
        var answer = desk.scan(code, 1, AScan.pdf(3));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("/type")).isEqualTo("PDF");
        assertThat(answer.at("/pages")).isEqualTo("3");
        assertThat(answer.at("/addedBy")).isEqualTo("clerk");
        assertThat(answer.at("/agency")).isEqualTo("H26.103.25.7");
        assertThat(answer.header("Location")).isEqualTo("/api/dossiers/" + code + "/papers/files/" + answer.at("/id"));
    }

    @Test
    void anImageIsKeptWithItsSize() {
        var jpeg = desk.scan(code, 1, AScan.jpeg(640, 480));
        var png = desk.scan(code, 1, AScan.png(30, 20));

        assertThat(jpeg.at("/type")).isEqualTo("JPEG");
        assertThat(jpeg.at("/width")).isEqualTo("640");
        assertThat(jpeg.at("/height")).isEqualTo("480");
        assertThat(png.at("/type")).isEqualTo("PNG");
        assertThat(png.at("/width")).isEqualTo("30");
    }

    @Test
    void aFormIsNotTakenSinceItWouldLieOnTheDiskForAnyoneToRead() {
        assertThat(desk.scanInAForm(code, 1, "scan.pdf", AScan.pdf(2)).problem())
                .isEqualTo("unsupported-media-type");
    }

    @Test
    void aFileOf20MegabytesIsTaken() {
        var file = AScan.padded(AScan.pdf(1), TOO_LARGE - 1);

        assertThat(desk.scan(code, 1, file).at("/size")).isEqualTo("20971520");
    }

    @Test
    void whatCannotBeTheCopyOfAPaperIsRefusedAndNotKept() {
        assertThat(desk.scan(code, 1, AScan.protectedPdf("secret")).problem()).isEqualTo("file-encrypted");
        assertThat(desk.scan(code, 1, new byte[0]).problem()).isEqualTo("file-empty");
        assertThat(desk.scan(code, 1, "<html></html>".getBytes(UTF_8)).status()).isEqualTo(415);

        assertThat(counter.get("/api/dossiers/" + code + "/papers", CLERK)
                        .body()
                        .at("/0/file")
                        .isNull())
                .isTrue();
    }

    @Test
    void howMuchIsTooMuchIsTheSameHoweverItIsSent() {
        var file = AScan.padded(AScan.pdf(1), TOO_LARGE);

        assertThat(desk.scanInChunks(code, 1, file).problem()).isEqualTo("file-too-large");
    }

    @Test
    void theReasonIsSaidInVietnameseOrEnglish() {
        var file = AScan.padded(AScan.pdf(1), TOO_LARGE);

        assertThat(desk.scan(code, 1, file, CLERK, "vi").at("/detail")).startsWith("Tệp lớn hơn 20 MB.");
        assertThat(desk.scan(code, 1, file, CLERK, "en").at("/detail")).startsWith("The file is larger than 20 MB.");
    }

    @Test
    void onlyTheCounterThatTookTheDossierAddsFiles() {
        assertThat(desk.scan(code, 1, AScan.pdf(1), CLERK_OF_BRANCH_8, "vi").problem())
                .isEqualTo("no-such-dossier");
        assertThat(desk.scan(code, 1, AScan.pdf(1), ADMIN, "vi").status()).isEqualTo(403);
    }

    @Test
    void aPaperThatTheProcedureDoesNotAskForHasNoFile() {
        assertThat(desk.scan(code, 99, AScan.pdf(1)).problem()).isEqualTo("no-such-paper");
    }

    @Test
    void nothingIsKeptOfADossierThatWasRefused() {
        var refused = counter.refuse(ADossier.outsideCompetence()).at("/code");

        assertThat(desk.scan(refused, 1, AScan.pdf(1)).problem()).isEqualTo("papers-given-back");
    }
}
