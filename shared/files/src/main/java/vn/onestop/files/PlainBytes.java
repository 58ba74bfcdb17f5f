package vn.onestop.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The plain bytes of a file that lies encrypted on the disk, read from any place; a small piece of it is in memory. */
final class PlainBytes {

    private static final int PIECE = 16 * 1024;

    private final SeekableByteChannel channel;
    private final long length;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);
    private long start;

    PlainBytes(SeekableByteChannel channel, long length) {
        this.channel = channel;
        this.length = length;
    }

    long length() {
        return length;
    }

    /** @return -1 behind the end */
    int read(long position) throws IOException {
        return fetch(position) ? piece.get((int) (position - start)) & 0xff : -1;
    }

    /** @return how many there were, at least one; -1 behind the end */
    int read(long position, byte[] into, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        if (!fetch(position)) {
            return -1;
        }
        var from = (int) (position - start);
        var read = Math.min(wanted, piece.limit() - from);
        piece.get(from, into, offset, read);
        return read;
    }

    private boolean fetch(long position) throws IOException {
        if (position < start || position >= start + piece.limit()) {
            start = position;
            piece.clear();
            channel.position(Math.min(position, length));
            while (piece.hasRemaining() && channel.position() < length && channel.read(piece) >= 0) {
                // until it is full
            }
            piece.flip();
        }
        return piece.limit() > 0;
    }
}
