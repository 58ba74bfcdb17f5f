package vn.onestop.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.onestop.forms.Edition.Layout;

/** Every edition of the forms, as {@code editions.properties} lists them: a new circular is a few lines and its pages. */
final class Editions {

    private static final String FILE = "editions.properties";

    private final List<Edition> latestFirst;

    Editions() {
        var listed = listed();
        latestFirst = Arrays.stream(required(listed, "editions").split(",\\s*"))
                .map(key -> edition(key, listed))
                .sorted(Comparator.comparing(Edition::from).reversed())
                .toList();
    }

    /** @throws NoSuchForm when the edition of that day has none, or no edition is in force yet */
    Layout layout(Form form, LocalDate day) {
        return latestFirst.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .findFirst()
                .map(edition -> edition.layout(form))
                .orElseThrow(() -> new NoSuchForm(form, day));
    }

    private static Edition edition(String key, Properties listed) {
        var circular = required(listed, key + ".circular");
        var layouts = new EnumMap<Form, Layout>(Form.class);
        for (var form : Form.values()) {
            var line = listed.getProperty(key + "." + name(form));
            if (line != null) {
                var parts = line.split("\\s*\\|\\s*");
                layouts.put(form, new Layout(new Imprint(form, parts[0], parts[2], circular), parts[1]));
            }
        }
        return new Edition(circular, LocalDate.parse(required(listed, key + ".from")), layouts);
    }

    private static String name(Form form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String required(Properties listed, String key) {
        return Objects.requireNonNull(listed.getProperty(key), () -> FILE + " lacks " + key);
    }

    private static Properties listed() {
        var properties = new Properties();
        try (var file = Objects.requireNonNull(Editions.class.getResourceAsStream(FILE));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
