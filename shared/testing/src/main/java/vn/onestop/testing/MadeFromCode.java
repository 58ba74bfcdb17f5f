package vn.onestop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checked-in document that is made from the code: compared by the tests, written anew by the same tests with
 * {@code -Donestop.regenerate=true}.
 */
public record MadeFromCode(Path file) {

    private static final String REGENERATE = "onestop.regenerate";

    /** @param name from the root of the repository, two folders above the module that is tested */
    public static MadeFromCode document(String name) {
        return new MadeFromCode(Path.of("../..", name));
    }

    /** The whole of it is this. */
    public void mustBe(String content) {
        if (Boolean.getBoolean(REGENERATE)) {
            write(content);
        }
        assertThat(file)
                .as("%s is made from the code; the same test makes it anew with -D%s=true", file, REGENERATE)
                .exists()
                .content()
                .isEqualTo(content);
    }

    /** This stands between {@code <!-- name -->} and {@code <!-- end of name -->}. */
    public void mustHold(String name, String content) {
        var part = Pattern.compile("(?s)(<!-- %1$s -->\n).*?(\n<!-- end of %1$s -->)".formatted(Pattern.quote(name)));
        var before = read();
        assertThat(part.matcher(before).find())
                .as("%s has a place for %s", file, name)
                .isTrue();
        mustBe(part.matcher(before).replaceFirst("$1" + Matcher.quoteReplacement(content.strip()) + "$2"));
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
