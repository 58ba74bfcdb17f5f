package vn.onestop.standalone.zalo;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.standalone.zalo.Manners.Manner;

/** The part of Zalo's API that notification speaks to. */
@RestController
final class ZaloApi {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};
    private static final int WRONG_TOKEN = -124;
    private static final int WRONG_REFRESH_TOKEN = -14014;
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final int MOST_AT_ONCE = 1000;

    private final ZaloSettings settings;
    private final ZaloTokens tokens;
    private final ZaloCentre centre;
    private final ZaloHooks hooks;
    private final Manners manners;
    private final Clock clock;
    private final CountDownLatch never = new CountDownLatch(1);

    ZaloApi(
            ZaloSettings settings,
            ZaloTokens tokens,
            ZaloCentre centre,
            ZaloHooks hooks,
            Manners manners,
            Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.centre = centre;
        this.hooks = hooks;
        this.manners = manners;
        this.clock = clock;
    }

    @PostMapping("/zalo/v4/oa/access_token")
    Map<String, Object> token(
            @RequestHeader(name = "secret_key", defaultValue = "") String secretKey,
            @RequestParam("app_id") String appId,
            @RequestParam("refresh_token") String refresh) {
        return tokens.renew(appId, secretKey, refresh)
                .map(pair -> Map.<String, Object>of(
                        "access_token",
                        pair.access(),
                        "refresh_token",
                        pair.refresh(),
                        "expires_in",
                        Long.toString(
                                Duration.between(clock.instant(), pair.until()).toSeconds())))
                .orElse(error(WRONG_REFRESH_TOKEN));
    }

    @PostMapping("/zalo/message/template")
    ResponseEntity<Map<String, Object>> message(
            @RequestHeader(name = "access_token", defaultValue = "") String token, @RequestBody byte[] body) {
        if (!tokens.isGood(token)) {
            return ResponseEntity.ok(error(WRONG_TOKEN));
        }
        var manner = manners.take();
        if (manner == Manner.THROTTLE) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var answer = manner == Manner.DROP ? error(WRONG_TOKEN) : take(body);
        if (manner == Manner.LATE || manner == Manner.DROP) {
            waitLong();
        }
        return manner == Manner.BREAK ? ResponseEntity.internalServerError().build() : ResponseEntity.ok(answer);
    }

    private Map<String, Object> take(byte[] body) {
        var message = MAPPER.readTree(body);
        var answer = centre.take(
                message.path("phone").asString(""),
                message.path("template_id").asString(""),
                MAPPER.convertValue(message.path("template_data"), DATA),
                message.path("tracking_id").asString(""));
        return answer.error() != ZaloCentre.TAKEN
                ? error(answer.error())
                : data(Map.of(
                        "msg_id",
                        answer.messageId(),
                        "quota",
                        Map.of("dailyQuota", centre.dailyQuota(), "remainingQuota", centre.leftToday())));
    }

    @GetMapping("/zalo/message/status")
    Map<String, Object> status(
            @RequestHeader(name = "access_token", defaultValue = "") String token,
            @RequestParam("tracking_id") String tracking) {
        if (!tokens.isGood(token)) {
            return error(WRONG_TOKEN);
        }
        return centre.tracked(tracking)
                .map(message -> data(Map.of("msg_id", message.id(), "status", hooks.wasHeard(message) ? 1 : 0)))
                .orElseGet(() -> data(Map.of("status", -1)));
    }

    /** Tells it to misbehave; the secret of the app is the permission. */
    @PostMapping("/zalo/manner")
    ResponseEntity<Void> manner(
            @RequestHeader(name = "secret_key", defaultValue = "") String secretKey,
            @RequestParam Manner next,
            @RequestParam(defaultValue = "1") int times) {
        if (!secretKey.equals(settings.secretKey()) || times > MOST_AT_ONCE) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        manners.next(next, times);
        return ResponseEntity.noContent().build();
    }

    private void waitLong() {
        try {
            never.await(LATE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> data(Map<String, ?> data) {
        return Map.of("error", ZaloCentre.TAKEN, "message", "Success", "data", data);
    }

    private static Map<String, Object> error(int error) {
        return Map.of("error", error, "message", "refused");
    }
}
