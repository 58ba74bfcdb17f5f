package vn.onestop.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the files that are shipped as they are: settings and message bundles. */
final class Shipped {

    private static final Pattern SETTINGS = Pattern.compile("application.*\\.(yaml|yml|properties)");
    private static final Pattern BUNDLE = Pattern.compile("messages\\.properties");

    /** A setting whose name says that it is secret, with a value that does not come from outside. */
    private static final Pattern SECRET = Pattern.compile(
            "(?im)^\\s*[\\w.-]*(password|secret|private-?key|api-?key)\\s*[:=][ \\t]*(?!\\$\\{)[\"']?[^\\s#\"'].*$");

    private Shipped() {}

    static List<String> secrets(Code code) {
        return code.resources().stream()
                .filter(file -> SETTINGS.matcher(nameOf(file)).matches())
                .filter(file -> SECRET.matcher(text(file)).find())
                .map(file -> nameOf(file) + " has a secret in it")
                .toList();
    }

    static List<String> unequalBundles(Code code) {
        return code.resources().stream()
                .filter(file -> BUNDLE.matcher(nameOf(file)).matches())
                .flatMap(file -> unequal(keys(file), keys(file.resolveSibling("messages_en.properties"))))
                .toList();
    }

    private static Stream<String> unequal(Set<String> vietnamese, Set<String> english) {
        var all = new TreeSet<>(vietnamese);
        all.addAll(english);
        return all.stream()
                .filter(key -> !vietnamese.contains(key) || !english.contains(key))
                .map(key -> key + " is in one language only");
    }

    private static Set<String> keys(Path bundle) {
        if (!Files.exists(bundle)) {
            return Set.of();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
            return properties.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
