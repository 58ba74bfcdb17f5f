package vn.onestop.intake.paper;

import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.env.Environment;
import vn.onestop.intake.testing.AtTheCounter.Answer;

/** A clerk's desk with a scanner: sends files and looks at them over HTTP. */
final class Desk {

    private static final String BOUNDARY = "----a-form";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Desk(Environment environment) {
        this.environment = environment;
    }

    /** Says nothing true about what it is: nobody relies on it. */
    Answer scan(String code, int paper, byte[] file) {
        return scan(code, paper, file, CLERK, "vi");
    }

    Answer scan(String code, int paper, byte[] file, String who, String language) {
        return text(request(code, paper, who)
                .header("Content-Type", "application/octet-stream")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Without a length said beforehand. */
    Answer scanInChunks(String code, int paper, byte[] file) {
        return text(request(code, paper, CLERK)
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file))));
    }

    /** As a page without script sends it. */
    Answer scanInAForm(String code, int paper, String name, byte[] file) {
        return text(request(code, paper, CLERK)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(form(name, file)));
    }

    HttpResponse<byte[]> look(String code, String file, String who) throws IOException, InterruptedException {
        return client.send(
                at("/api/dossiers/" + code + "/papers/files/" + file, who)
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static BodyPublisher form(String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nmột cửa\r\n"));
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/gif\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String code, int paper, String who) {
        return at("/api/dossiers/" + code + "/papers/" + paper + "/files", who);
    }

    private HttpRequest.Builder at(String path, String who) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + environment.getProperty("local.server.port") + path))
                .header("Authorization", who);
    }

    private Answer text(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
