package vn.onestop.notification.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** Reads the template files and refuses what could not be sent: one file for each kind of message, both languages in it. */
final class TemplateFiles {

    /** What operators forbid in the text of a brand-name SMS. */
    private static final Set<String> FORBIDDEN_IN_SMS = Set.of("#", "&");

    private static final Pattern BRACES = Pattern.compile("[{}]");

    /** What a template is before it has a version. */
    record Draft(
            MessageKind kind,
            MessageChannel channel,
            Language language,
            @Nullable String subject,
            String text,
            @Nullable String html) {}

    private final ResourceLoader resources;
    private final String folder;

    /** @param folder {@code classpath:texts/} */
    TemplateFiles(ResourceLoader resources, String folder) {
        this.resources = resources;
        this.folder = folder;
    }

    /** @throws BadTemplate naming the file and what is wrong with it */
    List<Draft> read() {
        var frame = new MailFrame(content(resources.getResource(folder + "mail-frame.html")));
        var drafts = new ArrayList<Draft>();
        for (var kind : MessageKind.values()) {
            var file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
            var binder = binder(file);
            for (var language : Language.values()) {
                var source = binder.bind(language.name().toLowerCase(Locale.ROOT), TemplateSource.class)
                        .orElseThrow(() -> new BadTemplate(file, "has no text in " + language));
                drafts.addAll(drafts(file, kind, language, source, frame));
            }
        }
        return drafts;
    }

    private static List<Draft> drafts(
            String file, MessageKind kind, Language language, TemplateSource source, MailFrame frame) {
        checkSms(file, source.sms());
        checkPlaceholders(file, kind, source.sms());
        var mail = source.mail();
        mail.sentences().forEach(sentence -> checkPlaceholders(file, kind, sentence));
        var zalo = mail.greeting() + "\n" + source.sms();
        if (zalo.length() > ZaloParameters.LONGEST_TEXT) {
            throw new BadTemplate(file, "is too long for Zalo");
        }
        return List.of(
                new Draft(kind, MessageChannel.SMS, language, null, source.sms(), null),
                new Draft(kind, MessageChannel.ZALO, language, null, zalo, null),
                new Draft(
                        kind,
                        MessageChannel.EMAIL,
                        language,
                        mail.subject(),
                        frame.text(mail, language),
                        frame.html(mail, language)));
    }

    private static void checkSms(String file, String sms) {
        for (var forbidden : FORBIDDEN_IN_SMS) {
            if (sms.contains(forbidden)) {
                throw new BadTemplate(file, "has " + forbidden + " in its SMS");
            }
        }
    }

    private static void checkPlaceholders(String file, MessageKind kind, String sentence) {
        Template.PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .forEach(word -> {
                    if (Placeholder.of(word)
                            .filter(known -> known.knownIn(kind))
                            .isEmpty()) {
                        throw new BadTemplate(file, "has the unknown placeholder {" + word + "}");
                    }
                });
        if (BRACES.matcher(Template.PLACEHOLDER.matcher(sentence).replaceAll(""))
                .find()) {
            throw new BadTemplate(file, "has a brace that belongs to no placeholder");
        }
    }

    private Binder binder(String file) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(file, resources.getResource(folder + file))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template file that could not be sent to anybody. */
    static final class BadTemplate extends IllegalStateException {
        BadTemplate(String file, String what) {
            super("the template " + file + " " + what);
        }
    }
}
