package vn.onestop.files;

import java.io.IOException;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStreamImpl;

/** Whether an image can be decoded to its last line, and how large it is. Neither the image nor the file is in memory. */
final class ImageExamination {

    /** Every line is decoded, one dot of so many is kept. */
    private static final int SAMPLING = 64;

    private ImageExamination() {}

    /** @param limit most dots; more are not decoded */
    static Findings examine(FileType type, PlainBytes bytes, long limit) {
        var reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (var source = new Source(bytes)) {
            // Without metadata: texts and colour profiles can be packed as well, and are not needed.
            reader.setInput(source, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > limit) {
                throw FileRefused.tooManyDots(width, height, limit);
            }
            decode(type, reader);
            return Findings.ofImage(width, height);
        } catch (IOException | RuntimeException e) {
            if (e instanceof FileRefused refused) {
                throw refused;
            }
            throw FileRefused.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static void decode(FileType type, ImageReader reader) throws IOException {
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        var sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(SAMPLING, SAMPLING, 0, 0);
        if (type == FileType.JPEG) {
            // The colours stay as they are: scanners for print know others than a screen.
            reader.readRaster(0, sparse);
        } else {
            reader.read(0, sparse);
        }
        if (warnings.stream().anyMatch(ImageExamination::isMissingPart)) {
            throw FileRefused.unreadable();
        }
    }

    /** The decoder fills what was cut off with grey and only warns. */
    private static boolean isMissingPart(String warning) {
        return warning.contains("Truncated") || warning.contains("premature end");
    }

    private static final class Source extends ImageInputStreamImpl {

        private final PlainBytes bytes;

        Source(PlainBytes bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            setBitOffset(0);
            var value = bytes.read(streamPos);
            streamPos += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            setBitOffset(0);
            var read = bytes.read(streamPos, buffer, offset, length);
            streamPos += Math.max(read, 0);
            return read;
        }

        @Override
        public long length() {
            return bytes.length();
        }
    }
}
