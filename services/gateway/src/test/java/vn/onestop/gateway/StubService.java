package vn.onestop.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A service behind the gateway: remembers what it was asked, and answers with its name. */
final class StubService {

    record Asked(String method, URI uri, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    private final String name;
    private final HttpServer server;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

    StubService(String name) throws IOException {
        this.name = name;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The last request that reached the service. */
    Asked asked() throws InterruptedException {
        return asked.take();
    }

    boolean wasLeftAlone() {
        return asked.isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(), exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body));
        if (exchange.getRequestURI().getPath().endsWith("/moved")) {
            exchange.getResponseHeaders().set("Location", "/track/here");
            exchange.sendResponseHeaders(303, -1);
        } else {
            var answer = name.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 201 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }
}
