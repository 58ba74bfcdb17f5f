package vn.onestop.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A file between the moment it comes in and the moment it is kept, so that it need not be in memory: encrypted on the
 * disk with its own key, in a file that loses its name at once and is gone when we are.
 */
public final class Spool implements Shelf.Parcel, AutoCloseable {

    private final UUID name;
    private final FileType type;
    private final FileKey key;
    private final FileChannel disk;
    private byte[] sha256 = {};
    private long size;

    /** @param name under which it will be kept; it opens only under this name */
    Spool(UUID name, FileType type, FileKey key, Path folder) {
        this.name = name;
        this.type = type;
        this.key = key;
        try {
            this.disk = FileChannel.open(folder.resolve(name + ".spool"), CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    void fill(InputStream incoming) {
        var digest = newSha256();
        try (var encrypted = key.encrypting(new ToTheDisk(), name.toString());
                var plain = new DigestOutputStream(encrypted, digest)) {
            size = incoming.transferTo(plain);
            sha256 = digest.digest();
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    public UUID name() {
        return name;
    }

    public FileKey key() {
        return key;
    }

    FileType type() {
        return type;
    }

    /** @param findings what it was examined for */
    public Content content(Findings findings) {
        return new Content(name, sha256, type, size, findings);
    }

    /** The file in plain, from its beginning. */
    public InputStream read() {
        try {
            return key.decrypting(open(), name.toString());
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    PlainBytes plain() {
        try {
            disk.position(0);
            return new PlainBytes(key.decrypting(disk, name.toString()), size);
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public long length() throws IOException {
        return disk.size();
    }

    @Override
    public InputStream open() {
        return new FromTheDisk();
    }

    @Override
    public void close() {
        try {
            disk.close();
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closing it leaves the file open. */
    private final class ToTheDisk extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var left = ByteBuffer.wrap(bytes, offset, length);
            while (left.hasRemaining()) {
                disk.write(left);
            }
        }
    }

    /** What lies on the disk; each reader has a place of its own. */
    private final class FromTheDisk extends InputStream {

        private long position;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var read = disk.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
