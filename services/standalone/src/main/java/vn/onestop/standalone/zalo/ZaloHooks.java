package vn.onestop.standalone.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.standalone.journal.Journal;

/** Says of each message that it has arrived, signed, until it was heard; also after a restart. */
final class ZaloHooks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ZaloHooks.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration ROUND = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int HEARD = 200;

    /** A message whose arrival was heard. */
    record Heard(String id) {}

    private final ZaloSettings settings;
    private final ZaloCentre centre;
    private final Clock clock;
    private final Journal<Heard> journal;
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("zalo-hooks").factory());
    private int settled;

    ZaloHooks(ZaloSettings settings, ZaloCentre centre, Clock clock) {
        this.settings = settings;
        this.centre = centre;
        this.clock = clock;
        this.journal = Journal.at(settings.folder().resolve("zalo-heard.jsonl"), Heard.class);
        journal.all().forEach(line -> heard.add(line.id()));
        rounds.scheduleWithFixedDelay(this::goRound, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean wasHeard(ZaloMessage message) {
        return heard.contains(message.id());
    }

    /** The oldest first; nothing more in this round when one is not heard. */
    private void goRound() {
        var all = centre.all();
        while (settled < all.size() && (wasHeard(all.get(settled)) || say(all.get(settled)))) {
            settled++;
        }
    }

    private boolean say(ZaloMessage message) {
        try {
            var status = http.send(request(message), BodyHandlers.discarding()).statusCode();
            if (status == HEARD) {
                heard.add(message.id());
                journal.add(new Heard(message.id()));
                return true;
            }
            LOG.info("message={} outcome=not-heard status={}", message.id(), status);
        } catch (IOException e) {
            LOG.info(
                    "message={} outcome=not-heard cause={}",
                    message.id(),
                    e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private HttpRequest request(ZaloMessage message) {
        var timestamp = Long.toString(clock.millis());
        var body = MAPPER.writeValueAsString(Map.of(
                "event_name",
                "user_received_message",
                "app_id",
                settings.appId(),
                "timestamp",
                timestamp,
                "message",
                Map.of("msg_id", message.id(), "tracking_id", message.tracking(), "delivery_time", timestamp)));
        return HttpRequest.newBuilder(settings.hook())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", "mac=" + signature(body, timestamp))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String signature(String body, String timestamp) {
        try {
            var signed = settings.appId() + body + timestamp + settings.officialSecret();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signed.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
