package vn.onestop.standalone.zalo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The templates that are registered: those that notification's tests have written down. */
final class ZaloTemplates {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Template>> LIST = new TypeReference<>() {};

    /**
     * @param tag 1 transaction, 2 customer care, 3 promotion
     * @param parameters and the most each may hold
     */
    record Template(String id, int tag, String text, Map<String, Integer> parameters) {

        boolean takes(Map<String, String> data) {
            return data.keySet().equals(parameters.keySet())
                    && data.entrySet().stream().allMatch(entry -> fits(entry.getKey(), entry.getValue()));
        }

        private boolean fits(String name, String value) {
            return !value.isEmpty() && value.length() <= parameters.getOrDefault(name, 0);
        }

        String filled(Map<String, String> data) {
            var filled = text;
            for (var entry : data.entrySet()) {
                filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
            }
            return filled;
        }
    }

    private final Map<String, Template> byId;

    ZaloTemplates() {
        try (var in = new ClassPathResource("zalo-templates.json").getInputStream()) {
            byId = MAPPER.readValue(in, LIST).stream().collect(Collectors.toMap(Template::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Template> template(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
