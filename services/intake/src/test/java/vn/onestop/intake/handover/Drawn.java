package vn.onestop.intake.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Signatures as a screen at the counter sends them. */
final class Drawn {

    private static final int INK = 0xff1a237e;

    private Drawn() {}

    static byte[] png() {
        var image = new BufferedImage(320, 120, BufferedImage.TYPE_INT_ARGB);
        for (int x = 20; x < 300; x++) {
            image.setRGB(x, 60 + (int) (30 * Math.sin(x / 12.0)), INK);
        }
        return bytes(image);
    }

    static byte[] blank(int width, int height) {
        return bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 120\">" + inside + "</svg>")
                .getBytes(UTF_8);
    }

    static byte[] strokes() {
        return svg("<g fill=\"none\" stroke=\"#1a237e\" stroke-width=\"2\"><path d=\"M20 60 C 40 10, 65 10, 95"
                + " 80\"/></g>");
    }

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    private static byte[] bytes(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
