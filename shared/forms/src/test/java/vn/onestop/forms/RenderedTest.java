package vn.onestop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in {@code docs/forms}; {@code -Donestop.regenerate=true} prints them anew. */
class RenderedTest {

    private static final Path SHOWN = Path.of("../../docs/forms");
    private static final Printer PRINTER = new Printer();

    @ParameterizedTest
    @MethodSource("vn.onestop.forms.Examples#all")
    void theExamplesShowWhatIsPrintedToday(Sheet sheet) throws IOException {
        var printed = PRINTER.print(sheet);
        var imprint = PRINTER.imprint(sheet.form(), sheet.letterhead().issuedAt());
        var year = imprint.circular().replaceAll(".*/(\\d{4})/.*", "$1");
        var name = year + "-" + imprint.number() + "-"
                + sheet.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var file = SHOWN.resolve(name + ".pdf");
        if (Boolean.getBoolean("onestop.regenerate")) {
            Files.createDirectories(SHOWN);
            Files.write(file, printed);
            pictures(printed, name);
        }

        assertThat(PdfText.of(Files.readAllBytes(file))).isEqualTo(PdfText.of(printed));
    }

    /** To be looked at. */
    private static void pictures(byte[] printed, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pages"));
        try (var document = Loader.loadPDF(printed)) {
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 90);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
