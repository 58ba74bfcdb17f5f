package vn.onestop.forms;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Makes PDF/A-2b out of XHTML: fonts and colours are inside, and nothing in it depends on when it is made. */
final class Pdf {

    private static final String FAMILY = "Liberation Serif";
    private static final String PDF_DATE = "D:%1$tY%1$tm%1$td%1$tH%1$tM%1$tSZ";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final List<Font> fonts = List.of(
            Font.of("Regular", REGULAR, FontStyle.NORMAL),
            Font.of("Bold", BOLD, FontStyle.NORMAL),
            Font.of("Italic", REGULAR, FontStyle.ITALIC),
            Font.of("BoldItalic", BOLD, FontStyle.ITALIC));

    byte[] of(String xhtml, Instant issuedAt) {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(colours)
                .withProducer("onestop")
                .withHtmlContent(xhtml, null);
        fonts.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.file()), FAMILY, font.weight(), font.style(), true));
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            date(document, issuedAt.truncatedTo(ChronoUnit.SECONDS));
            document.setDocumentId((long) Arrays.hashCode(xhtml.getBytes(StandardCharsets.UTF_8)));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A document is as old as its issue, however often it is printed again. */
    private static void date(PDDocument document, Instant issuedAt) throws IOException {
        var date = String.format(PDF_DATE, issuedAt.atOffset(ZoneOffset.UTC));
        var information = document.getDocumentInformation().getCOSObject();
        information.setString(COSName.CREATION_DATE, date);
        information.setString(COSName.MOD_DATE, date);
        var catalog = document.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(?<=<xmp:(?:Create|Modify)Date>)[^<]*", issuedAt.toString());
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        catalog.setLanguage("vi-VN");
    }

    /** A face of the family, as the jar of fonts brings it. */
    private record Font(byte[] file, int weight, FontStyle style) {

        static Font of(String face, int weight, FontStyle style) {
            var path = "/liberation/LiberationSerif-" + face + ".ttf";
            try (var file = Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path)) {
                return new Font(file.readAllBytes(), weight, style);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
