package vn.onestop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal has its sentences, in Vietnamese and in English. */
class MessagesTest {

    private static final Pattern PROBLEM = Pattern.compile("ProblemType\\.\\w+\\(\"([a-z0-9-]+)\"");
    private static final Pattern FIELD = Pattern.compile("\"\\{?(field\\.[a-z-]+)}?\"");

    private static final Pattern ON_PAGE = Pattern.compile("#\\{([a-z-]+(?:\\.[a-z-]+)+)[}(]");
    private static final Pattern SAID = Pattern.compile("getMessage\\(\"([a-z.-]+)\"");

    private final Properties vietnamese = bundle("messages.properties");
    private final Properties english = bundle("messages_en.properties");

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @Test
    void everyProblemAndEveryFieldErrorHasItsSentencesAndNoSentenceIsLeftOver() {
        var needed = new TreeSet<>(inSources(FIELD));
        inSources(PROBLEM).forEach(name -> {
            needed.add("problem." + name + ".title");
            needed.add("problem." + name + ".detail");
        });

        needed.addAll(in(Path.of("src/main/resources/templates"), ".html", ON_PAGE));
        needed.addAll(inSources(SAID));

        assertThat(vietnamese.stringPropertyNames()).isEqualTo(needed);
    }

    @Test
    void countsPapersAsPeopleDo() {
        var sentence = new MessageFormat(english.getProperty("problem.papers-missing.detail"), Locale.ENGLISH);

        assertThat(sentence.format(new Object[] {1})).isEqualTo("The dossier lacks one required paper.");
        assertThat(sentence.format(new Object[] {2})).isEqualTo("The dossier lacks 2 required papers.");
    }

    private static Set<String> inSources(Pattern pattern) {
        return in(Path.of("src/main/java"), ".java", pattern);
    }

    private static Set<String> in(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            var found = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(MessagesTest::lines)
                    .forEach(line -> pattern.matcher(line).results().forEach(match -> found.add(match.group(1))));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String file) {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
