package vn.onestop.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A shelf that is a folder. What stands under its name was written to the disk before. */
final class FolderShelf implements Shelf {

    /** Names grow with time: some hours share a folder. */
    private static final int FOLDER_NAME = 6;

    private static final String UNFINISHED = ".part";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\\.part)?");

    private final Path root;

    FolderShelf(Path root) {
        this.root = root;
    }

    @Override
    public void put(UUID name, Parcel parcel) {
        var folder = folder(name);
        var unfinished = folder.resolve(name + UNFINISHED);
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(unfinished, CREATE, WRITE, TRUNCATE_EXISTING);
                    var content = parcel.open()) {
                content.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(unfinished, place(name), ATOMIC_MOVE);
            writeDown(folder);
            writeDown(root);
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public InputStream open(UUID name) {
        try {
            return Files.newInputStream(place(name));
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("not on the shelf: " + name, e);
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public void remove(UUID name) {
        try {
            Files.deleteIfExists(place(name));
            Files.deleteIfExists(folder(name).resolve(name + UNFINISHED));
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public Stream<UUID> names(Instant since) {
        var first = folder(Shelf.firstName(since)).getFileName();
        try {
            Files.createDirectories(root);
            return Files.list(root)
                    .filter(folder -> folder.getFileName().compareTo(first) >= 0)
                    .flatMap(FolderShelf::files)
                    .map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(found -> found.matches())
                    .map(found -> UUID.fromString(found.group(1)));
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.list(folder);
        } catch (IOException e) {
            throw new ShelfAway(e);
        }
    }

    private Path place(UUID name) {
        return folder(name).resolve(name.toString());
    }

    private Path folder(UUID name) {
        return root.resolve(name.toString().substring(0, FOLDER_NAME));
    }

    /** A name stays after a power cut once its folder was written to the disk. */
    private static void writeDown(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
