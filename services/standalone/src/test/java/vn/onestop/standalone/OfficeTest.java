package vn.onestop.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.standalone.machine.Keys;
import vn.onestop.standalone.machine.Machine;
import vn.onestop.standalone.machine.Place;

class OfficeTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;

    private static ConfigurableApplicationContext office;
    private static String address;
    private static int smtpPort;

    @BeforeAll
    static void open() throws IOException {
        var keys = new Keys(directory.resolve("keys"));
        var machine = new Machine(new Place(directory, 0), keys, _ -> {}, Clock.systemUTC());
        smtpPort = freePort();
        office = Office.open(
                Map.ofEntries(
                        Map.entry("server.port", 0),
                        Map.entry("onestop.issuer.address", "http://localhost:9000"),
                        Map.entry("onestop.issuer.signing-key", keys.signingKey()),
                        Map.entry("onestop.issuer.gateway", "http://localhost:8080"),
                        Map.entry("onestop.issuer.gateway-secret", "gateway-secret"),
                        Map.entry("onestop.sms.file", directory.resolve("phone.jsonl")),
                        Map.entry("onestop.sms.address", "127.0.0.1"),
                        Map.entry("onestop.sms.port", freePort()),
                        Map.entry("onestop.sms.system-id", "onestop"),
                        Map.entry("onestop.sms.password", "secret"),
                        Map.entry("onestop.zalo.folder", directory),
                        Map.entry("onestop.zalo.app-id", "onestop"),
                        Map.entry("onestop.zalo.secret-key", "app-secret"),
                        Map.entry("onestop.zalo.refresh-token", "first"),
                        Map.entry("onestop.zalo.official-secret", "oa-secret"),
                        Map.entry("onestop.zalo.hook", "http://localhost:1/nobody"),
                        Map.entry("onestop.mail.file", directory.resolve("mailbox.jsonl")),
                        Map.entry("onestop.mail.address", "127.0.0.1"),
                        Map.entry("onestop.mail.port", smtpPort)),
                machine);
        address = "http://localhost:" + office.getBean(Environment.class).getProperty("local.server.port");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void givesAScriptTheTokenOfItsAccount() throws Exception {
        var basic = Base64.getEncoder().encodeToString("land.official:demo".getBytes(StandardCharsets.UTF_8));
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        var claims = claims(MAPPER.readTree(answer.body()).get("access_token").asString());
        assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:9000");
        assertThat(claims.get("preferred_username").asString()).isEqualTo("land.official");
        assertThat(claims.get("name").asString()).isEqualTo("Hoàng Anh Tuấn");
        assertThat(claims.get("roles").get(0).asString()).isEqualTo("SPECIALIST");
        assertThat(claims.get("agency").asString()).isEqualTo("H26.20");
    }

    @Test
    void asksWhoSignsInForAnAccountInVietnamese() throws Exception {
        var authorize = "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=x"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                + URLEncoder.encode("http://localhost:8080/login/oauth2/code/onestop", StandardCharsets.UTF_8);

        var answer = page(authorize);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));
        assertThat(page("/login").body()).contains("Đăng nhập", "Trần Minh Đức", "lang=\"vi\"");
    }

    @Test
    void keepsAMailWithItsTextAndItsPage() throws Exception {
        send("hanh@example.vn", "Hồ sơ đã được tiếp nhận", "Hẹn trả 17h00", "<p>Hẹn trả <b>17h00</b></p>");

        var mail =
                MAPPER.readTree(page("/mailbox.json?to=hanh@example.vn").body()).get(0);
        assertThat(mail.get("subject").asString()).isEqualTo("Hồ sơ đã được tiếp nhận");
        assertThat(mail.get("text").asString()).contains("Hẹn trả 17h00");
        assertThat(page("/mailbox").body()).contains("Hồ sơ đã được tiếp nhận");
        assertThat(page("/mailbox/" + mail.get("id").asInt()).body()).contains("hanh@example.vn");
        var html = page("/mailbox/" + mail.get("id").asInt() + "/html");
        assertThat(html.body()).contains("<b>17h00</b>");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("sandbox"));
    }

    @Test
    void showsNoPhoneBeforeTheFirstMessage() throws Exception {
        assertThat(page("/phone").body()).contains("Chưa có tin nhắn nào");
        assertThat(page("/phone/+84912345678").statusCode()).isEqualTo(200);
        assertThat(page("/phone.json").body()).isEqualTo("[]");
    }

    @Test
    void takesAZaloMessageForATokenAndShowsItOnThePhone() throws Exception {
        assertThat(zalo("/message/template", "access_token", "guess", "{}").body())
                .contains("-124");
        var pair = MAPPER.readTree(zalo(
                        "/v4/oa/access_token",
                        "secret_key",
                        "app-secret",
                        "app_id=onestop&grant_type=refresh_token&refresh_token=first")
                .body());
        var token = pair.get("access_token").asString();
        var message = """
            {"phone": "84912345677", "template_id": "4101", "tracking_id": "ours", "template_data": {
             "name": "Lan", "agency": "TTPVHCC", "code": "H26.1-260310-0112", "due": "17h00", "hotline": "1022"}}\
            """;

        zalo("/manner?next=THROTTLE", "secret_key", "app-secret", "");
        var busy = zalo("/message/template", "access_token", token, message);
        var taken = zalo("/message/template", "access_token", token, message);

        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(MAPPER.readTree(taken.body()).get("error").asInt()).isZero();
        assertThat(page("/zalo").body()).contains("+84912345677");
        assertThat(page("/zalo/+84912345677").body()).contains("H26.1-260310-0112");
        assertThat(page("/zalo.json?to=%2B84912345677").body()).contains("\"tracking\":\"ours\"");
        var status = HTTP.send(
                HttpRequest.newBuilder(URI.create(address + "/zalo/message/status?tracking_id=ours"))
                        .header("access_token", token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(MAPPER.readTree(status.body()).get("data").get("status").asInt())
                .isZero();
    }

    private static HttpResponse<String> zalo(String path, String header, String secret, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/zalo" + path))
                .header(header, secret)
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void restartsNothingForSomebodyWhoDoesNotKnowTheSecret() throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address + "/system/kafka/restart"))
                        .header("Onestop-Control", "guess")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html,*/*")
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) {
        return MAPPER.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static void send(String to, String subject, String text, String html) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtpPort));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("onestop@example.vn"));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var page = new MimeBodyPart();
        page.setText(html, "UTF-8", "html");
        mail.setContent(new MimeMultipart("alternative", plain, page));
        Transport.send(mail);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
