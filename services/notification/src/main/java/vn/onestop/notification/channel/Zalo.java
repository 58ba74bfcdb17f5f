package vn.onestop.notification.channel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Zalo's template messages (ZBS Template Message), over HTTP. */
public final class Zalo {

    private static final Logger LOG = LoggerFactory.getLogger(Zalo.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Reply(int status, byte[] body) {}

    private final ZaloSettings settings;
    private final ZaloTokens tokens;
    private final RestClient http;

    public Zalo(ZaloSettings settings, ZaloTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        var builder = ZaloTokens.client(settings);
        this.http = settings.isOn()
                ? builder.baseUrl(Objects.requireNonNull(settings.api())).build()
                : builder.build();
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** Messages that may be under way at the same time. */
    public int window() {
        return settings.window();
    }

    /** Hands a message over and waits for the answer. */
    public Outcome send(ZaloMessage message) {
        try {
            var reply = post(message);
            if (reply.status == HttpStatus.TOO_MANY_REQUESTS.value()) {
                return new Outcome.NotNow("Zalo is busy");
            }
            if (reply.status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                return new Outcome.Unclear("Zalo answered with status " + reply.status);
            }
            if (reply.status != HttpStatus.OK.value()) {
                return new Outcome.Never("Zalo answered with status " + reply.status);
            }
            return read(reply).outcome();
        } catch (ZaloTokens.NoToken e) {
            return new Outcome.NotNow(String.valueOf(e.getMessage()));
        } catch (ResourceAccessException e) {
            return neverArrived(e)
                    ? new Outcome.NotNow("Zalo is out of reach")
                    : new Outcome.Unclear("no answer within " + settings.timeout());
        } catch (RestClientException | JacksonException e) {
            return new Outcome.Unclear("unreadable answer");
        }
    }

    /** A token that ended early is replaced, and the message goes once more: with that answer it was not taken. */
    private Reply post(ZaloMessage message) {
        var token = tokens.current();
        var reply = post(message, token);
        return reply.status == HttpStatus.OK.value() && read(reply).wantsAnotherToken()
                ? post(message, tokens.insteadOf(token))
                : reply;
    }

    private Reply post(ZaloMessage message, String token) {
        return Objects.requireNonNull(http.post()
                .uri("/message/template")
                .header("access_token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(Map.of(
                        "phone",
                        message.phone().substring(1),
                        "template_id",
                        message.template(),
                        "template_data",
                        message.parameters(),
                        "tracking_id",
                        message.id())))
                .exchange((_, response) -> reply(response)));
    }

    /**
     * Asks what has become of a message, by our own id of it: after a time-out that is the only one we know.
     *
     * @param providerId Zalo's, where it is known
     */
    public Standing ask(UUID id, @Nullable String providerId) {
        try {
            var token = tokens.current();
            var answer = ask(id, providerId, token);
            return (answer.wantsAnotherToken() ? ask(id, providerId, tokens.insteadOf(token)) : answer).standing();
        } catch (ZaloTokens.NoToken | RestClientException | JacksonException e) {
            LOG.warn("message={} outcome=not-told cause={}", id, e.getClass().getSimpleName());
            return new Standing.Silence();
        }
    }

    private ZaloAnswer ask(UUID id, @Nullable String providerId, String token) {
        var reply = Objects.requireNonNull(http.get()
                .uri(uri -> {
                    uri.path("/message/status").queryParam("tracking_id", id);
                    return providerId == null
                            ? uri.build()
                            : uri.queryParam("message_id", providerId).build();
                })
                .header("access_token", token)
                .exchange((_, response) -> reply(response)));
        return reply.status == HttpStatus.OK.value() ? read(reply) : new ZaloAnswer(reply.status, null);
    }

    private static Reply reply(ClientHttpResponse response) throws IOException {
        return new Reply(response.getStatusCode().value(), response.getBody().readAllBytes());
    }

    private static ZaloAnswer read(Reply reply) {
        return JSON.readValue(reply.body, ZaloAnswer.class);
    }

    private static boolean neverArrived(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException);
    }
}
