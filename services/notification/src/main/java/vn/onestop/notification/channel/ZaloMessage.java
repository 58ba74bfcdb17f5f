package vn.onestop.notification.channel;

import java.util.Map;
import java.util.UUID;

/**
 * A template message to a phone. Shows nothing in logs.
 *
 * @param id stays the same however often the message is sent; Zalo is asked by it what became of it
 * @param phone E.164
 * @param parameters what fills the registered template
 */
public record ZaloMessage(UUID id, String phone, String template, Map<String, String> parameters) {

    public ZaloMessage {
        parameters = Map.copyOf(parameters);
    }

    @Override
    public String toString() {
        return "ZaloMessage[" + id + ", hidden]";
    }
}
