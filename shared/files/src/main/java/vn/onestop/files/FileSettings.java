package vn.onestop.files;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are taken in and where they are kept.
 *
 * @param largestFile largest file
 * @param largestImage most dots of an image; a sheet A4 at 600 dpi has 35 million
 * @param spool folder in which a file lies, encrypted, while it is examined; it has no name there and is gone with us
 * @param shelf where files are kept
 * @param folder for a shelf that is a folder
 * @param s3 for a shelf that is a bucket
 * @param keepOrphans how long a file stays on the shelf that no row speaks of
 */
public record FileSettings(
        @DefaultValue("20MB") DataSize largestFile,
        @DefaultValue("50000000") long largestImage,
        Path spool,
        @DefaultValue("FOLDER") Kind shelf,
        @Nullable Path folder,
        @Nullable S3Settings s3,
        @DefaultValue("P1D") Duration keepOrphans) {

    /** What a shelf can be. */
    public enum Kind {
        /** A folder of this computer, or one that all replicas see. */
        FOLDER,
        /** A bucket of an object store. */
        S3
    }
}
