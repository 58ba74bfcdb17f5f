package vn.onestop.testing.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Run with {@code check} or {@code fix} and the folder to look through. A program of its own, since the formatter is
 * built on the compiler it runs with, and that has to know the Java of our source.
 */
public final class Format {

    private static final Set<String> NOT_OURS = Set.of("target", "data", ".git", "node_modules");

    /** The formatter does not know imports of modules yet, so files with one stay as they are. */
    private static final Pattern IMPORTS_A_MODULE = Pattern.compile("(?m)^import module ");

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final Path root;
    private final boolean mend;

    private Format(Path root, boolean mend) {
        this.root = root;
        this.mend = mend;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !Set.of("check", "fix").contains(args[0])) {
            System.err.println("Usage: Format check|fix FOLDER");
            System.exit(2);
        }
        var format = new Format(Path.of(args[1]).toAbsolutePath().normalize(), args[0].equals("fix"));
        var left = format.files().parallelStream().filter(format::isLeft).toList();
        if (!left.isEmpty()) {
            System.err.println("Not formatted:");
            left.forEach(file -> System.err.println("  " + format.root.relativize(file)));
            System.err.println("This mends them: mvn -q -Pformat -pl shared/testing -am process-classes");
            System.exit(1);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isOurs(root.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        for (var step : file) {
            if (NOT_OURS.contains(step.toString())) {
                return false;
            }
        }
        return true;
    }

    /** True for a file that is not formatted when we leave it. */
    private boolean isLeft(Path file) {
        try {
            var written = Files.readString(file);
            if (IMPORTS_A_MODULE.matcher(written).find()) {
                return false;
            }
            var formatted = formatter.formatSourceAndFixImports(written);
            var differs = !formatted.equals(written);
            if (differs && mend) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + root.relativize(file));
            }
            return differs && !mend;
        } catch (FormatterException e) {
            System.err.println(root.relativize(file) + " cannot be read as Java: " + e.getMessage());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
