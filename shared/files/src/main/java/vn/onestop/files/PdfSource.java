package vn.onestop.files;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A PDF as PDFBox reads it. A few bytes of a PDF can stand for gigabytes; whoever unpacks them comes back here for the
 * next ones, and is stopped when it has used up its memory.
 */
final class PdfSource implements RandomAccessRead {

    private final PlainBytes bytes;
    private final MemoryBudget budget;
    private long position;
    private boolean closed;

    PdfSource(PlainBytes bytes, MemoryBudget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.check();
        var value = bytes.read(position);
        position += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        budget.check();
        var read = bytes.read(position, buffer, offset, length);
        position += Math.max(read, 0);
        return read;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long wanted) throws IOException {
        if (wanted < 0) {
            throw new IOException("before the beginning");
        }
        position = Math.min(wanted, bytes.length());
    }

    @Override
    public long length() {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        closed = true;
    }
}
