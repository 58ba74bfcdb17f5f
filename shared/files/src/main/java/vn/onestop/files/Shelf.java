package vn.onestop.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Where files are kept (kho lưu trữ). It sees only what is encrypted, under names that say nothing. */
public interface Shelf {

    int BITS_BEHIND_THE_TIME = 16;

    /**
     * Once it returns the whole of it is there to stay.
     *
     * @throws ShelfAway when it cannot be reached or is full; what was begun is never seen under the name
     */
    void put(UUID name, Parcel parcel);

    /** @throws ShelfAway when it cannot be reached */
    InputStream open(UUID name);

    /**
     * The file in plain, to be closed; reading breaks off where it is not as it was kept. What was altered at its
     * beginning is noticed before anything of it is read.
     */
    default InputStream open(UUID name, FileKey key) {
        var encrypted = open(name);
        try {
            var plain = new PushbackInputStream(key.decrypting(encrypted, name.toString()));
            plain.unread(plain.read());
            return plain;
        } catch (IOException e) {
            throw new IllegalStateException("not as it was kept: " + name, e);
        }
    }

    /** Takes away what no row speaks of. */
    void remove(UUID name);

    /** All names given since then, in no order; to be closed. */
    Stream<UUID> names(Instant since);

    /** The shelf that the settings ask for. */
    static Shelf of(FileSettings settings) {
        return switch (settings.shelf()) {
            case FOLDER -> new FolderShelf(Objects.requireNonNull(settings.folder(), "folder of the shelf"));
            case S3 -> new S3Shelf(Objects.requireNonNull(settings.s3(), "bucket of the shelf"));
        };
    }

    /** The first name that is given at an instant: names grow with time. */
    static UUID firstName(Instant at) {
        return new UUID(at.toEpochMilli() << BITS_BEHIND_THE_TIME, 0);
    }

    static Instant givenAt(UUID name) {
        return Instant.ofEpochMilli(name.getMostSignificantBits() >>> BITS_BEHIND_THE_TIME);
    }

    /** What is put on a shelf; it may be opened again when the first try fails. */
    interface Parcel {

        long length() throws IOException;

        InputStream open();
    }
}
