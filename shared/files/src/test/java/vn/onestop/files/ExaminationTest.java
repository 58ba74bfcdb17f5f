package vn.onestop.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be the copy of a paper, and what cannot. */
class ExaminationTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final long MOST_DOTS = 1_000_000;

    @TempDir
    private Path folder;

    private final Examination examination = new Examination(MOST_DOTS);

    @AfterEach
    void ends() {
        examination.close();
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("a PDF", AScan.pdf(12), Findings.ofPages(12)),
                arguments("a PDF with something behind it", AScan.padded(AScan.pdf(2), 400_000), Findings.ofPages(2)),
                arguments("a photograph", AScan.jpeg(640, 480), Findings.ofImage(640, 480)),
                arguments("a photograph in the colours of print", AScan.printedJpeg(70, 50), Findings.ofImage(70, 50)),
                arguments("a drawing", AScan.png(300, 200), Findings.ofImage(300, 200)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void whatCanBeReadIsTaken(String what, byte[] file, Findings findings) {
        assertThat(examine(file)).isEqualTo(findings);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", new byte[0], "file-empty"),
                arguments("a page", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "file-type-not-taken"),
                arguments("a program", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, "file-type-not-taken"),
                arguments("words", "Giấy xác nhận".getBytes(UTF_8), "file-type-not-taken"),
                arguments("a password", AScan.protectedPdf("secret"), "file-encrypted"),
                arguments("a PDF that nobody may print", AScan.protectedPdf(""), "file-encrypted"),
                arguments("a PDF for certificates", AScan.pdfForCertificates(), "file-encrypted"),
                arguments("half a PDF", AScan.cutOff(AScan.pdf(5)), "file-unreadable"),
                arguments("a PDF without a page", AScan.pdf(0), "file-unreadable"),
                arguments("the head of a PDF", "%PDF-1.7\nrubbish\n%%EOF".getBytes(UTF_8), "file-unreadable"),
                arguments("half a JPEG", AScan.cutOff(AScan.jpeg(400, 400)), "file-unreadable"),
                arguments("half a PNG", AScan.cutOff(AScan.png(400, 400)), "file-unreadable"),
                arguments("a little PNG of many dots", AScan.pngBomb(60_000, 60_000), "image-too-large"),
                arguments("too many dots by one line", AScan.png(1000, 1001), "image-too-large"),
                arguments("a little PDF that unpacks to much", AScan.pdfBomb(1_000_000_000), "file-unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeReadIsRefusedWithTheReason(String what, byte[] file, String problem) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> examine(file))
                .satisfies(refused -> assertThat(refused.type().name()).isEqualTo(problem));
    }

    private Findings examine(byte[] file) {
        var type = examination.typeOf(Arrays.copyOf(file, Math.min(file.length, Examination.HEAD)));
        var key = new Vault("test", KEY, List.of()).newFileKey();
        try (var spool = new Spool(UUID.randomUUID(), type, key, folder)) {
            spool.fill(new ByteArrayInputStream(file));
            return examination.examine(spool);
        }
    }
}
