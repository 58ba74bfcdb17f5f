package vn.onestop.intake.handover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.onestop.intake.handover.Signature.Flaw;
import vn.onestop.intake.handover.Signature.Unusable;

/** A signature as a PNG: it can be read, is no larger than a screen, and something is drawn on it. */
final class DrawnPicture {

    private static final byte[] MAGIC = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int LONGEST_SIDE = 3000;

    private DrawnPicture() {}

    static boolean isOne(byte[] content) {
        return content.length > MAGIC.length && Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    static byte[] checked(byte[] content) {
        if (isBlank(read(content))) {
            throw new Unusable(Flaw.EMPTY);
        }
        return content;
    }

    /** The size is looked at before a pixel is unpacked. */
    private static BufferedImage read(byte[] content) {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                throw new Unusable(Flaw.TOO_LARGE);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unusable(Flaw.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isBlank(BufferedImage image) {
        var first = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
