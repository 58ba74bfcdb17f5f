package vn.onestop.standalone.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list that only grows, in memory and in a file of JSON lines.
 *
 * @param <T> a record that Jackson writes and reads
 */
public final class Journal<T> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final List<T> entries = new ArrayList<>();

    private Journal(Path file) {
        this.file = file;
    }

    /** A last line that was cut off when we were killed is dropped: its sender was never told that we have it. */
    public static <T> Journal<T> at(Path file, Class<T> type) {
        var journal = new Journal<T>(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                journal.read(type);
            }
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void add(T entry) {
        try {
            var line = MAPPER.writeValueAsString(entry) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            entries.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Oldest first. */
    public synchronized List<T> all() {
        return List.copyOf(entries);
    }

    private void read(Class<T> type) throws IOException {
        var text = Files.readString(file);
        var complete = text.substring(0, text.lastIndexOf('\n') + 1);
        for (var line : complete.lines().toList()) {
            try {
                entries.add(MAPPER.readValue(line, type));
            } catch (JacksonException e) {
                throw new IOException("unreadable line " + (entries.size() + 1) + " in " + file, e);
            }
        }
        if (complete.length() < text.length()) {
            Files.writeString(file, complete);
        }
    }
}
