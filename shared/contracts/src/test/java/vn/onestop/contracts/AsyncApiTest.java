package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.onestop.testing.MadeFromCode;

class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("../../docs/asyncapi.yaml");

    private final String document = new AsyncApi().document();

    @Test
    void theDocumentSaysWhatTheCodeSays() {
        new MadeFromCode(DOCUMENT).mustBe(document);
    }

    @Test
    void everyReferenceInItLeadsSomewhere() {
        var root = new YAMLMapper().readTree(document);

        assertThat(root.findValuesAsString("$ref"))
                .hasSizeGreaterThan(EventType.values().length)
                .allMatch(reference -> leadsSomewhere(root, reference));
        assertThat(root.findValuesAsString("x-example"))
                .allMatch(example -> Files.exists(DOCUMENT.resolveSibling(example)));
    }

    @Test
    void everyWireNameIsAMessageOfItsChannel() {
        var channels = new YAMLMapper().readTree(document).get("channels");

        assertThat(Arrays.stream(EventType.values()))
                .allMatch(type -> channels.valueStream()
                        .filter(channel -> channel.get("address").asString().equals(type.topic()))
                        .anyMatch(channel -> channel.get("messages").has(type.wireName())));
    }

    private static boolean leadsSomewhere(JsonNode root, String reference) {
        return reference.startsWith("#")
                ? !root.at(reference.substring(1)).isMissingNode()
                : Files.exists(DOCUMENT.resolveSibling(reference));
    }
}
