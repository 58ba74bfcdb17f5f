package vn.onestop.intake.paper;

import java.util.Arrays;
import java.util.UUID;

/**
 * What a file holds, whichever dossier it belongs to.
 *
 * @param shelvedAs its name on the shelf, which files share when one is used again
 */
record Content(UUID shelvedAs, byte[] sha256, FileType type, long size, Findings findings) {

    boolean isSameAs(Content other) {
        return Arrays.equals(sha256, other.sha256);
    }
}
