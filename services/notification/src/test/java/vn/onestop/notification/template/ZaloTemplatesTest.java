package vn.onestop.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.template.TemplateFiles.Draft;

/** What has to be registered with Zalo; {@code -Donestop.write-docs=true} writes the list anew for its stand-in. */
class ZaloTemplatesTest {

    private static final Path LIST = Path.of("../standalone/src/main/resources/zalo-templates.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void ourStandInKnowsTheTemplatesThatAreUsed() throws IOException {
        var list = MAPPER.writeValueAsString(registered()) + "\n";
        if (Boolean.getBoolean("onestop.write-docs")) {
            Files.writeString(LIST, list);
        }

        assertThat(LIST).content().isEqualTo(list);
    }

    @Test
    void aNameThatIsTooLongIsCutAfterAWordAndACodeNever() {
        var template = new Template(
                1, MessageKind.ACCEPTED, MessageChannel.ZALO, Language.VI, 1, null, "{name}: {code}", null);
        var values = new EnumMap<>(Map.of(
                Placeholder.NAME, "Công ty Trách nhiệm hữu hạn Xây dựng Ba Đình",
                Placeholder.CODE, "H26.103.25.7-260310-0112"));

        assertThat(ZaloParameters.of(template, values))
                .contains(Map.of("name", "Công ty Trách nhiệm hữu hạn…", "code", "H26.103.25.7-260310-0112"));
        values.put(Placeholder.CODE, "H26.103.25.7-260310-0112-0000001");
        assertThat(ZaloParameters.of(template, values)).isEmpty();
    }

    private static List<Map<String, Object>> registered() throws IOException {
        var settings = settings();
        return new TemplateFiles(new DefaultResourceLoader(), "classpath:texts/")
                .read().stream()
                        .filter(draft -> draft.channel() == MessageChannel.ZALO)
                        .map(draft -> registered(draft, settings))
                        .toList();
    }

    private static Map<String, Object> registered(Draft draft, Binder settings) {
        var template =
                new Template(1, draft.kind(), MessageChannel.ZALO, draft.language(), 1, null, draft.text(), null);
        var parameters = new LinkedHashMap<String, Integer>();
        template.placeholders()
                .forEach(placeholder -> parameters.put(
                        placeholder.word(), ZaloParameters.Type.of(placeholder).most()));
        var kind = word(draft.kind());
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", read(settings, "onestop.zalo.templates." + kind + "." + word(draft.language())));
        entry.put("tag", Integer.valueOf(read(settings, "onestop.zalo.tags." + kind)));
        entry.put("text", draft.text());
        entry.put("parameters", parameters);
        return entry;
    }

    private static String read(Binder settings, String name) {
        return settings.bind(name, String.class).orElse("1");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Binder settings() throws IOException {
        var sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        return new Binder(ConfigurationPropertySources.from(sources));
    }
}
