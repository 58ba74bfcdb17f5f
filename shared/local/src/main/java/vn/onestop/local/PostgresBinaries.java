package vn.onestop.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL binaries that Maven Central ships, for the computer we are on. */
final class PostgresBinaries {

    private static final int EXECUTABLE = 0100;

    private PostgresBinaries() {}

    /** Where {@code bin/postgres} stands. */
    static Path unpacked() {
        var archive = "/postgres-" + platform() + ".txz";
        var resource = PostgresBinaries.class.getResource(archive);
        if (resource == null) {
            throw new IllegalStateException("no PostgreSQL for " + platform() + " among our dependencies");
        }
        return Unpacked.once("postgres-" + fingerprint(resource), directory -> {
            try (var packed = resource.openStream()) {
                untar(packed, directory);
            }
        });
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return system + (arm ? "-arm_64" : "-x86_64");
    }

    /** Length is enough to tell the versions apart: the archives are never rebuilt. */
    private static String fingerprint(URL resource) {
        try {
            return platform() + "-" + resource.openConnection().getContentLengthLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void untar(InputStream packed, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, inside(directory, entry.getName()));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path inside(Path directory, @Nullable String name) throws IOException {
        var target = directory.resolve(Objects.requireNonNull(name)).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("archive reaches outside: " + name);
        }
        return target;
    }
}
