package vn.onestop.notification.template;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/**
 * One version of what is said (mẫu tin): a text with placeholders like {@code {code}}. A message keeps the version it
 * was made with.
 *
 * @param version counted from 1 for each kind, channel and language
 * @param subject of e-mails only
 * @param html of e-mails only
 */
public record Template(
        long id,
        MessageKind kind,
        MessageChannel channel,
        Language language,
        int version,
        @Nullable String subject,
        String text,
        @Nullable String html) {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    /** A text with its placeholders filled in; shows nothing in logs. */
    public record Filled(
            @Nullable String subject, String text, @Nullable String html) {
        @Override
        public String toString() {
            return "Filled[hidden]";
        }
    }

    /** What its text leaves open, each once. */
    Set<Placeholder> placeholders() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .flatMap(found -> Placeholder.of(found.group(1)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
    }

    public Filled fill(Map<Placeholder, String> values) {
        return new Filled(
                subject == null ? null : fill(subject, values, UnaryOperator.identity()),
                fill(text, values, UnaryOperator.identity()),
                html == null ? null : fill(html, values, MailFrame::escape));
    }

    private static String fill(String text, Map<Placeholder, String> values, UnaryOperator<String> escape) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(escape.apply(valueOf(found.group(1), values))));
    }

    private static String valueOf(String word, Map<Placeholder, String> values) {
        return Placeholder.of(word)
                .map(values::get)
                .orElseThrow(() -> new IllegalStateException("no value for {" + word + "}"));
    }
}
