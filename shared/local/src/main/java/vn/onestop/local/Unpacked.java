package vn.onestop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/**
 * A server's program files, unpacked from our class path once for this user and shared by all that run it. Several may
 * unpack at once: each does so beside the place, and the first to rename wins.
 */
final class Unpacked {

    private Unpacked() {}

    /** Writes a server's files into an empty directory. */
    @FunctionalInterface
    interface Unpacking {
        void into(Path directory) throws IOException;
    }

    /** @param name names the content, version included: another content needs another name */
    static Path once(String name, Unpacking unpacking) {
        var place = cache().resolve(name);
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(place.getParent());
            var beside = Files.createTempDirectory(place.getParent(), name + "-");
            unpacking.into(beside);
            rename(beside, place);
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + name + " to " + place, e);
        }
    }

    private static Path cache() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("onestop");
    }

    private static void rename(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            delete(beside);
        }
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
