package vn.onestop.messaging;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.springframework.cloud.stream.binder.BinderHeaders;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Keeps a record's headers together under one name. Under names of their own Spring Cloud Function would take them for
 * a CloudEvent that it has to rewrite.
 */
final class EnvelopeHeaders implements KafkaHeaderMapper {

    private static final String NAME = "onestop_headers";

    @Override
    public void toHeaders(Headers source, Map<String, Object> target) {
        var headers = new HashMap<String, String>();
        source.forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        target.put(NAME, Map.copyOf(headers));
        target.put(BinderHeaders.NATIVE_HEADERS_PRESENT, true);
    }

    /** Nothing of ours goes out through a binding; see {@link Relay}. */
    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {}

    /** The headers of one record; for a record of a batch the binder maps them itself, to bytes. */
    static Map<String, String> in(Map<?, ?> mapped) {
        var headers = new TreeMap<String, String>();
        if (mapped.get(NAME) instanceof Map<?, ?> ours) {
            ours.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        } else {
            mapped.forEach((name, value) -> {
                if (value instanceof byte[] bytes) {
                    headers.put(String.valueOf(name), new String(bytes, StandardCharsets.UTF_8));
                }
            });
        }
        return headers;
    }
}
