package vn.onestop.standalone.zalo;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import vn.onestop.standalone.journal.Journal;

/** Tokens of the one app that there is. A refresh token serves once, also when we have been away meanwhile. */
final class ZaloTokens {

    static final Duration LIFE = Duration.ofHours(25);

    private static final int BYTES = 24;

    /** A pair that was given out. */
    record Pair(String access, String refresh, Instant until) {}

    private final ZaloSettings settings;
    private final Journal<Pair> given;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ZaloTokens(ZaloSettings settings, Clock clock) {
        this.settings = settings;
        this.given = Journal.at(settings.folder().resolve("zalo-tokens.jsonl"), Pair.class);
        this.clock = clock;
    }

    /** Empty when app, secret or refresh token is not right. */
    synchronized Optional<Pair> renew(String appId, String secretKey, String refresh) {
        var all = given.all();
        var valid = all.isEmpty() ? settings.refreshToken() : all.getLast().refresh();
        if (!appId.equals(settings.appId()) || !secretKey.equals(settings.secretKey()) || !refresh.equals(valid)) {
            return Optional.empty();
        }
        var pair = new Pair(secret(), secret(), clock.instant().plus(LIFE));
        given.add(pair);
        return Optional.of(pair);
    }

    boolean isGood(String access) {
        var now = clock.instant();
        return given.all().stream()
                .anyMatch(pair -> pair.access().equals(access) && pair.until().isAfter(now));
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
