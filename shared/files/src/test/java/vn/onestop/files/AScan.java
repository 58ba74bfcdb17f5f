package vn.onestop.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as they come from a scanner, and as they should not come. */
public final class AScan {

    private AScan() {}

    public static byte[] pdf(int pages) {
        return pdf(pages, "Giay xac nhan");
    }

    /** @param text stands in the file as it is */
    public static byte[] pdf(int pages, String text) {
        try (var document = document(pages)) {
            document.getDocumentInformation().setTitle(text);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param password for whoever opens it; empty when it only restricts what may be done */
    public static byte[] protectedPdf(String password) {
        try (var document = document(1)) {
            var rights = new AccessPermission();
            rights.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("owner", password, rights));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Encrypted for certificates, which we have no means to open. */
    public static byte[] pdfForCertificates() {
        var whole = new String(pdf(1), StandardCharsets.ISO_8859_1);
        return whole.replace(
                        "trailer\n<<",
                        "trailer\n"
                            + "<</Encrypt <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Recipients [(x)]>> ")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    /** Four inks, as scanners for print keep them; a screen cannot show it as it is. */
    public static byte[] printedJpeg(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
            writer.write(new IIOImage(inks, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    /** With empty lines behind its end, so that it is as long as wanted. */
    public static byte[] padded(byte[] pdf, int length) {
        var file = Arrays.copyOf(pdf, length);
        Arrays.fill(file, pdf.length, length, (byte) '\n');
        var end = "\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(end, 0, file, length - end.length, end.length);
        return file;
    }

    public static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Some bytes that stand for more dots than memory has room for. */
    public static byte[] pngBomb(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.writeBytes(chunk("IHDR", head.array()));
        file.writeBytes(chunk("IDAT", packedZeros(10_000_000)));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** The table of its objects is packed, and unpacks to more than memory has room for. */
    public static byte[] pdfBomb(int unpacked) {
        var packed = packedZeros(unpacked);
        var head = "%PDF-1.5\n1 0 obj\n<</Type /XRef /Size 2 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length "
                + packed.length + ">>\nstream\n";
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(packed);
        file.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static PDDocument document(int pages) throws IOException {
        var document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Trang " + (i + 1));
                content.endText();
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        for (int line = 0; line < height; line += 10) {
            paper.setColor(new Color(line * 7919 & 0xffffff));
            paper.drawLine(0, line, width, height - line);
        }
        paper.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] packedZeros(int length) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(packed)) {
            var some = new byte[1 << 16];
            for (int left = length; left > 0; left -= some.length) {
                stream.write(some, 0, Math.min(left, some.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content);
        var check = new CRC32();
        check.update(named.array());
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(named.array())
                .putInt((int) check.getValue())
                .array();
    }
}
