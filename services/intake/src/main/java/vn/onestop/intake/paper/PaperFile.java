package vn.onestop.intake.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.files.Content;

/**
 * A file of a paper, as its row tells; never altered.
 *
 * @param ordinal which of the procedure's papers it is
 * @param lockedKey opens the file, locked for this row
 * @param supersedes the file of the same paper that counted until then
 * @param reusedFrom the file of an earlier dossier that it was taken from
 */
record PaperFile(
        UUID id,
        UUID dossierId,
        int ordinal,
        Content content,
        byte[] lockedKey,
        @Nullable UUID supersedes,
        @Nullable UUID reusedFrom,
        Deed added) {

    /** Names a row to the vault. */
    static String place(UUID id) {
        return "paper-file/" + id;
    }

    String place() {
        return place(id);
    }

    PaperFile after(@Nullable UUID superseded) {
        return new PaperFile(id, dossierId, ordinal, content, lockedKey, superseded, reusedFrom, added);
    }
}
