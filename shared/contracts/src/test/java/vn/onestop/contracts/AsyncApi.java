package vn.onestop.contracts;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The AsyncAPI 3 document of the events, made from the wire names, the topics, the schemas and the Javadoc. */
final class AsyncApi {

    private static final String BINDING = "0.5.0";
    private static final String RESOURCES = "../shared/contracts/src/main/resources/";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private enum Topic {
        DOSSIERS(Topics.DOSSIERS, "dossiers", "intake", DossierEvent.class, "dossier id"),
        CASES(Topics.CASES, "cases", "processing", CaseEvent.class, "dossier id"),
        MESSAGES(Topics.MESSAGES, "messages", "notification", MessageEvent.class, "dossier id"),
        CATALOGUE(
                Topics.CATALOGUE,
                "catalogue",
                "intake",
                CatalogueEvent.class,
                "procedure/{code}/{version}, agency/{code}, calendar/{version}, calendar-proposal/{proposal} or"
                        + " official/{account}"),
        CALENDAR(Topics.CALENDAR, "calendar", "processing", CalendarEvent.class, "proposal or calendar version");

        private final String address;
        private final String channel;
        private final String source;
        private final Class<? extends Event> family;
        private final String key;

        Topic(String address, String channel, String source, Class<? extends Event> family, String key) {
            this.address = address;
            this.channel = channel;
            this.source = source;
            this.family = family;
            this.key = key;
        }

        private boolean compacted() {
            return this == CATALOGUE;
        }
    }

    private final Javadocs javadocs = Javadocs.read();

    String document() {
        return YAML.writeValueAsString(object(
                entry("asyncapi", "3.0.0"),
                entry("info", info()),
                entry("defaultContentType", "application/json"),
                entry("channels", each(Topic.values(), topic -> topic.channel, this::channel)),
                entry(
                        "operations",
                        each(Topic.values(), topic -> topic.source + "-tells-" + topic.channel, this::operation)),
                entry(
                        "components",
                        object(
                                entry("messages", each(EventType.values(), EventType::wireName, this::message)),
                                entry("messageTraits", object(entry("cloudEvent", cloudEvent())))))));
    }

    private Map<String, Object> info() {
        return object(
                entry("title", "onestop: the facts that cross Kafka"),
                entry("version", "1"),
                entry("description", """
                    CloudEvents 1.0 in Kafka's binary mode: the attributes travel as headers, the value is the \
                    JSON described here. Fields are only ever added: readers tolerate what they do not know. \
                    A changed meaning is a new name beside the old one. What identifies a person travels sealed \
                    for one reader (JWE, ECDH-ES on P-256 with A256GCM) or not at all. \
                    Made from the records of shared/contracts; a test compares.\
                    """));
    }

    private Map<String, Object> channel(Topic topic) {
        var cleanup = object(entry("cleanup.policy", List.of(topic.compacted() ? "compact" : "delete")));
        var kafka = object(
                entry("topic", topic.address),
                entry("partitions", Topics.PARTITIONS),
                entry("topicConfiguration", cleanup),
                entry("bindingVersion", BINDING));
        return object(
                entry("address", topic.address),
                entry("description", javadocs.of(topic.family).orElseThrow()),
                entry(
                        "messages",
                        each(
                                typesOn(topic),
                                EventType::wireName,
                                type -> reference("components/messages", type.wireName()))),
                entry("bindings", object(entry("kafka", kafka))));
    }

    private Map<String, Object> operation(Topic topic) {
        var messages = Stream.of(typesOn(topic))
                .map(type -> reference("channels/" + topic.channel + "/messages", type.wireName()));
        return object(
                entry("action", "send"),
                entry("summary", "What " + topic.source + " says on " + topic.address),
                entry("channel", reference("channels", topic.channel)),
                entry("messages", messages.toList()));
    }

    private Map<String, Object> message(EventType type) {
        var topic = Arrays.stream(Topic.values())
                .filter(each -> each.address.equals(type.topic()))
                .findFirst()
                .orElseThrow();
        var attributes = object(
                entry("ce_type", object(entry("const", type.wireName()))),
                entry("ce_source", object(entry("const", "/onestop/" + topic.source))));
        var payload = object(
                entry("schemaFormat", "application/schema+json;version=draft-2020-12"),
                entry("schema", object(entry("$ref", RESOURCES + "schemas/" + type.wireName() + ".json"))));
        var kafka = object(entry("key", text(topic.key)), entry("bindingVersion", BINDING));
        return object(
                entry("name", type.wireName()),
                entry("title", type.record().getSimpleName()),
                entry("description", javadocs.of(type.record()).orElseThrow()),
                entry("contentType", "application/json"),
                entry("traits", List.of(reference("components/messageTraits", "cloudEvent"))),
                entry("headers", object(entry("type", "object"), entry("properties", attributes))),
                entry("payload", payload),
                entry("bindings", object(entry("kafka", kafka))),
                entry("x-example", RESOURCES + "examples/" + Example.of(type)));
    }

    private static Map<String, Object> cloudEvent() {
        var attributes = object(
                entry("ce_specversion", object(entry("const", "1.0"))),
                entry("ce_id", text("a UUID, the same however often the event is delivered")),
                entry("ce_source", text("the service that says it")),
                entry("ce_type", text("the wire name")),
                entry("ce_time", text("when it happened at the source, RFC 3339")),
                entry("ce_partitionkey", text("the key of the record")),
                entry("content-type", object(entry("const", "application/json"))),
                entry("traceparent", text("W3C trace context of what caused the event")),
                entry("ce_traceparent", text("the same, as the CloudEvents extension for tracing has it")));
        return object(entry(
                "headers",
                object(
                        entry("type", "object"),
                        entry(
                                "required",
                                List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "content-type")),
                        entry("properties", attributes))));
    }

    private static EventType[] typesOn(Topic topic) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.topic().equals(topic.address))
                .toArray(EventType[]::new);
    }

    private static Map<String, Object> text(String description) {
        return object(entry("type", "string"), entry("description", description));
    }

    private static Map<String, Object> reference(String to, String name) {
        return object(entry("$ref", "#/" + to + "/" + name));
    }

    private static <T> Map<String, Object> each(T[] all, Function<T, String> name, Function<T, Object> content) {
        return Arrays.stream(all).collect(toMap(name, content, (first, _) -> first, LinkedHashMap::new));
    }

    @SafeVarargs
    private static Map<String, Object> object(Map.Entry<String, ?>... fields) {
        var object = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            object.put(field.getKey(), field.getValue());
        }
        return object;
    }
}
