package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.onestop.contracts.EventJson.UnknownEventType;
import vn.onestop.contracts.EventJson.UnreadableEvent;

class EventJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ACCEPTED = EventType.DOSSIER_ACCEPTED.wireName();

    record Lacking(EventType type, String field) {}

    static Stream<Lacking> requiredFields() {
        return Stream.of(EventType.values())
                .flatMap(type -> Stream.of(type.record().getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(component -> new Lacking(type, component.getName())));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldOfANewerServiceIsTolerated(EventType type) {
        var example = Example.of(type);
        var newer = MAPPER.readTree(example.data());
        everyObjectIn(newer).forEach(node -> node.put("addedNextYear", "x"));

        assertThat(EventJson.read(type.wireName(), MAPPER.writeValueAsBytes(newer)))
                .isEqualTo(example.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn.onestop.dossier.accepted.v2", "vn.onestop.dossier.lost.v1", ""})
    void aNameThatNobodyHereKnowsIsSaidToBeUnknown(String name) {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> EventJson.read(name, "{}".getBytes()))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "\"accepted\"", "{\"dossierId\": ", "{\"dossierId\": \"H26-1\"}"})
    void dataThatIsNotWhatItsNameSaysIsUnreadable(String data) {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> EventJson.read(ACCEPTED, data.getBytes()))
                .withMessageContaining(ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DOSSIER_ACCEPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void theDataOfOneFactIsNotReadAsAnother(EventType other) {
        var accepted = Example.of(EventType.DOSSIER_ACCEPTED).data();

        assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> EventJson.read(other.wireName(), accepted));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void aFactThatLacksSomethingIsUnreadable(Lacking lacking) {
        var data = (ObjectNode) MAPPER.readTree(Example.of(lacking.type()).data());
        data.remove(lacking.field());

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> EventJson.read(lacking.type().wireName(), MAPPER.writeValueAsBytes(data)));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void aFactWithNothingWhereSomethingIsDueIsUnreadable(Lacking lacking) {
        var data = (ObjectNode) MAPPER.readTree(Example.of(lacking.type()).data());
        data.putNull(lacking.field());

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> EventJson.read(lacking.type().wireName(), MAPPER.writeValueAsBytes(data)));
    }

    @Test
    void whatAFactMayLackIsReadAsNothing() {
        var data =
                (ObjectNode) MAPPER.readTree(Example.of(EventType.CASE_DECIDED).data());
        data.remove("documentNumber");

        var decided = EventJson.read(EventType.CASE_DECIDED.wireName(), MAPPER.writeValueAsBytes(data));

        assertThat(((CaseEvent.CaseDecided) decided).documentNumber()).isNull();
    }

    @Test
    void theReasonWhyDataIsUnreadableIsKept() {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> EventJson.read(ACCEPTED, "{}".getBytes()))
                .havingCause()
                .withMessageContaining("dossierId");
    }

    private static List<ObjectNode> everyObjectIn(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        switch (node) {
            case ObjectNode object -> {
                found.add(object);
                object.values().forEach(child -> found.addAll(everyObjectIn(child)));
            }
            case ArrayNode array -> array.forEach(child -> found.addAll(everyObjectIn(child)));
            default -> {}
        }
        return found;
    }
}
