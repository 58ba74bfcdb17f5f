package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skyscreamer.jsonassert.JSONCompareMode.NON_EXTENSIBLE;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skyscreamer.jsonassert.JSONAssert;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.Lookup;

class ExamplesTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasAnExample(EventType type) {
        assertThat(Example.of(type).read()).isInstanceOf(type.record());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleEverGivenStillReadsAndIsWrittenWithNothingLost(Example example) {
        var event = example.read();

        var written = EventJson.write(event);

        assertThat(EventType.of(event).wireName()).isEqualTo(example.wireName());
        assertThat(EventJson.read(example.wireName(), written)).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void theNewestExampleShowsEveryField(EventType type) throws JSONException {
        var example = Example.of(type);

        JSONAssert.assertEquals(text(EventJson.write(example.read())), text(example.data()), NON_EXTENSIBLE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleEverGivenFitsTodaysSchema(Example example) throws IOException {
        assertThat(problems(example.wireName(), example.data())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenFitsTheSchema(EventType type) throws IOException {
        assertThat(problems(type.wireName(), EventJson.write(Example.of(type).read())))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesPersonalDataInPlainWordsWhereASealIsDue() throws IOException {
        var accepted = EventType.DOSSIER_ACCEPTED;
        var open = text(Example.of(accepted).data())
                .replaceFirst("\"lookup\": \"[^\"]+\"", "\"lookup\": {\"secret\": \"K7M4\"}");

        assertThat(problems(accepted.wireName(), open.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    /** To add an example: put it into this month's folder and its line of sha256sum at the end of the list. */
    @Test
    void examplesAreAddedAndNeverEdited() throws IOException {
        var known = Files.readAllLines(Path.of("src/test/resources/examples.sha256"));

        assertThat(Example.all().stream().map(Example::fingerprint)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void whatIsSealedInAnExampleIsRealAndOpensForItsReaderAlone() throws IOException {
        var accepted = (DossierAccepted) Example.of(EventType.DOSSIER_ACCEPTED).read();

        assertThat(key("notification").open(accepted.contacts(), Contacts.class).people())
                .extracting(Contact::part)
                .containsExactly(Contact.Part.FILER, Contact.Part.OWNER);
        assertThat(key("tracking").open(accepted.lookup(), Lookup.class).secret())
                .hasSize(4);
    }

    private static Seal key(String reader) throws IOException {
        return Seal.withKey(Files.readString(Path.of("src/test/resources/example-keys", reader + ".jwk.json")));
    }

    private static List<com.networknt.schema.Error> problems(String wireName, byte[] data) throws IOException {
        return schema(wireName)
                .validate(
                        text(data),
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    private static Schema schema(String wireName) throws IOException {
        return REGISTRY.getSchema(
                Files.readString(Path.of("src/main/resources/schemas", wireName + ".json")), InputFormat.JSON);
    }
}
