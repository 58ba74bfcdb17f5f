package vn.onestop.contracts;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events to JSON and reads them back. Unknown fields are tolerated; unknown names are not, nor a missing field
 * that is not {@code @Nullable}.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new JacksonAnnotationIntrospector(), new RequiredUnlessNullable()))
            .build();

    private EventJson() {}

    public static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * @throws UnknownEventType when this build does not know the wire name
     * @throws UnreadableEvent when the data is not what the name says
     */
    public static Event read(String wireName, byte[] data) {
        var type = EventType.named(wireName).orElseThrow(() -> new UnknownEventType(wireName));
        try {
            Event event = MAPPER.readValue(data, type.record());
            if (event == null) {
                throw new UnreadableEvent(wireName, "a JSON null");
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(wireName, e);
        }
    }

    /** A wire name that this build does not know: written by a newer service, or by nobody of ours. */
    public static final class UnknownEventType extends RuntimeException {
        UnknownEventType(String wireName) {
            super("unknown event type " + wireName);
        }
    }

    /** The data of an event does not fit its wire name. */
    public static final class UnreadableEvent extends RuntimeException {
        UnreadableEvent(String wireName, Throwable cause) {
            super("unreadable data of " + wireName, cause);
        }

        UnreadableEvent(String wireName, String why) {
            super("unreadable data of " + wireName + ": " + why);
        }
    }
}
