package vn.onestop.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Zalo for tests, over a real port, which misbehaves when it is told to. */
public final class TestZalo implements AutoCloseable {

    public static final String APP = "4711";
    public static final String SECRET_KEY = "app-secret";
    public static final String OFFICIAL_SECRET = "oa-secret";
    public static final String FIRST_REFRESH = "refresh-0";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What to do with the next message. */
    public enum Manner {
        TAKE_AND_STAY_SILENT,
        LOSE_AND_STAY_SILENT,
        TAKE_AND_BREAK,
        THROTTLE,
        QUOTA_USED_UP,
        TOKEN_ENDED
    }

    /** A message that it took. */
    public record Taken(String id, String tracking, String phone, String template, JsonNode data) {}

    private final HttpServer server;
    private final Set<String> phones = ConcurrentHashMap.newKeySet();
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String refresh = FIRST_REFRESH;
    private volatile String access = "none";

    public TestZalo() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v4/oa/access_token", this::token);
        server.createContext("/message/template", this::message);
        server.createContext("/message/status", this::status);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** This phone has Zalo from now on. */
    public void knows(String phone) {
        phones.add(phone.substring(1));
    }

    public void next(Manner... behaviour) {
        manners.addAll(List.of(behaviour));
    }

    public void behave() {
        manners.clear();
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public List<Taken> takenFor(String phone) {
        return taken.stream()
                .filter(message -> message.phone.equals(phone.substring(1)))
                .toList();
    }

    /** How often a token was got. */
    public int tokens() {
        return tokens.get();
    }

    public String refresh() {
        return refresh;
    }

    /** From now on it says so when it is asked. */
    public void arrived(Taken message) {
        arrived.add(message.tracking);
    }

    /** Says to the service that a message has arrived, and returns the status that it answered. */
    public int deliver(Taken message, int servicePort, String secret) {
        var timestamp = "1773108900000";
        var body = JSON.writeValueAsString(Map.of(
                "event_name",
                "user_received_message",
                "app_id",
                APP,
                "timestamp",
                timestamp,
                "message",
                Map.of("msg_id", message.id, "tracking_id", message.tracking)));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + servicePort + "/api/messages/zalo"))
                .header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", "mac=" + sha256(APP + body + timestamp + secret))
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.sendAsync(request, BodyHandlers.discarding()).join().statusCode();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean known = SECRET_KEY.equals(exchange.getRequestHeaders().getFirst("secret_key"))
                && form.contains("refresh_token=" + refresh)
                && form.contains("app_id=" + APP);
        if (!known) {
            answer(exchange, 200, Map.of("error", -14014, "error_name", "Invalid refresh token."));
            return;
        }
        int number = tokens.incrementAndGet();
        access = "access-" + number;
        refresh = "refresh-" + number;
        answer(exchange, 200, Map.of("access_token", access, "refresh_token", refresh, "expires_in", "90000"));
    }

    private void message(HttpExchange exchange) throws IOException {
        var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var manner = manners.poll();
        if (manner == Manner.TOKEN_ENDED) {
            access = "none";
        }
        if (!access.equals(exchange.getRequestHeaders().getFirst("access_token"))) {
            answer(exchange, 200, Map.of("error", -124));
        } else if (!phones.contains(body.get("phone").asString())) {
            answer(exchange, 200, Map.of("error", -118));
        } else if (manner == null) {
            answer(exchange, 200, Map.of("error", 0, "data", Map.of("msg_id", take(body).id)));
        } else {
            misbehave(exchange, manner, body);
        }
    }

    private void misbehave(HttpExchange exchange, Manner manner, JsonNode body) throws IOException {
        switch (manner) {
            case TAKE_AND_STAY_SILENT -> {
                take(body);
                staySilent(exchange);
            }
            case LOSE_AND_STAY_SILENT -> staySilent(exchange);
            case TAKE_AND_BREAK -> {
                take(body);
                answer(exchange, 503, Map.of());
            }
            case THROTTLE -> answer(exchange, 429, Map.of());
            case QUOTA_USED_UP -> answer(exchange, 200, Map.of("error", -144));
            case TOKEN_ENDED -> throw new IllegalStateException("it takes no message");
        }
    }

    private void staySilent(HttpExchange exchange) {
        try {
            closed.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private Taken take(JsonNode body) {
        var message = new Taken(
                "z" + ids.incrementAndGet(),
                body.get("tracking_id").asString(),
                body.get("phone").asString(),
                body.get("template_id").asString(),
                body.get("template_data"));
        taken.add(message);
        return message;
    }

    private void status(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var found = taken.stream()
                .filter(message -> query.contains("tracking_id=" + message.tracking))
                .findFirst();
        if (found.isEmpty()) {
            answer(exchange, 200, Map.of("error", 0, "data", Map.of("status", -1)));
        } else {
            var message = found.get();
            int status = arrived.contains(message.tracking) ? 1 : 0;
            answer(exchange, 200, Map.of("error", 0, "data", Map.of("status", status, "msg_id", message.id)));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> content) throws IOException {
        var body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
