package vn.onestop.intake.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Where files are kept (kho lưu trữ). It sees only what is encrypted, under names that say nothing. */
interface Shelf {

    int BITS_BEHIND_THE_TIME = 16;

    /**
     * Once it returns the whole of it is there to stay.
     *
     * @throws ShelfAway when it cannot be reached or is full; what was begun is never seen under the name
     */
    void put(UUID name, Parcel parcel);

    /** @throws ShelfAway when it cannot be reached */
    InputStream open(UUID name);

    /** Takes away what no row speaks of. */
    void remove(UUID name);

    /** All names given since then, in no order; to be closed. */
    Stream<UUID> names(Instant since);

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
