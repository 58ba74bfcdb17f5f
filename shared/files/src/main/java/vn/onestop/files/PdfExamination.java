package vn.onestop.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF can be read to its end by anyone, and how many pages it has. */
final class PdfExamination {

    private static final long MEMORY = 128L * 1024 * 1024;
    private static final int TAIL = 2048;
    private static final String END = "%%EOF";

    private PdfExamination() {}

    static Findings examine(PlainBytes bytes) {
        try {
            return Findings.ofPages(pages(bytes));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof FileRefused refused) {
                throw refused;
            }
            throw FileRefused.unreadable();
        }
    }

    private static int pages(PlainBytes bytes) throws IOException {
        if (!isWhole(bytes)) {
            throw FileRefused.unreadable();
        }
        var parser = new Parser(new PdfSource(bytes, new MemoryBudget(MEMORY)));
        try (var document = parser.read()) {
            var pages = 0;
            for (var page : document.getPages()) {
                page.getResources();
                pages++;
            }
            if (pages == 0 || pages != document.getNumberOfPages()) {
                throw FileRefused.unreadable();
            }
            return pages;
        }
    }

    /** A file that was cut off has no end mark; PDFBox would make do with what is left. */
    private static boolean isWhole(PlainBytes bytes) throws IOException {
        var tail = new byte[(int) Math.min(TAIL, bytes.length())];
        var read = 0;
        while (read < tail.length) {
            read += bytes.read(bytes.length() - tail.length + read, tail, read, tail.length - read);
        }
        return new String(tail, StandardCharsets.ISO_8859_1).contains(END);
    }

    /** Tells an encrypted file from a broken one, even when it has no means to open it. */
    private static final class Parser extends PDFParser {

        private final COSDocument begun = document;

        Parser(RandomAccessRead source) throws IOException {
            super(source);
        }

        PDDocument read() throws IOException {
            try {
                var parsed = parse();
                if (!parsed.isEncrypted()) {
                    return parsed;
                }
                parsed.close();
            } catch (IOException | RuntimeException | LinkageError e) {
                if (!begun.isEncrypted()) {
                    throw e;
                }
            }
            throw FileRefused.encrypted();
        }
    }
}
