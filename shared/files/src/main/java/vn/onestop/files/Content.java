package vn.onestop.files;

import java.util.Arrays;
import java.util.UUID;

/**
 * What a file holds, whoever it belongs to.
 *
 * @param shelvedAs its name on the shelf, which files share when one is used again
 */
public record Content(UUID shelvedAs, byte[] sha256, FileType type, long size, Findings findings) {

    public boolean isSameAs(Content other) {
        return Arrays.equals(sha256, other.sha256);
    }
}
