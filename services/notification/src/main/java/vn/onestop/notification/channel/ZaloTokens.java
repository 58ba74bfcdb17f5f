package vn.onestop.notification.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.http.HttpClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.onestop.notification.privacy.Vault;

/**
 * The access token by which Zalo knows us. It ends after a day; another is got with the refresh token, which serves once
 * and is replaced. All instances share one row, encrypted, and one of them at a time renews it. Should the process die
 * between Zalo's answer and the commit, the only valid refresh token is lost: nothing can prevent that, and an
 * administrator puts a new one into the settings, which is taken because it is not the one that this row began with.
 */
public final class ZaloTokens {

    private static final Logger LOG = LoggerFactory.getLogger(ZaloTokens.class);

    /** Renewed before it ends. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private record Token(String access, Instant until) {}

    private record Row(@Nullable String access, @Nullable Instant until, String refresh, byte[] seed) {}

    /** What the issuer of tokens answers. */
    private record Renewed(
            @JsonProperty("access_token") @Nullable String access,
            @JsonProperty("refresh_token") @Nullable String refresh,
            @JsonProperty("expires_in") @Nullable Long seconds) {}

    private final ZaloSettings settings;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Vault vault;
    private final Clock clock;
    private final RestClient http;
    private volatile @Nullable Token current;

    public ZaloTokens(
            ZaloSettings settings, JdbcClient jdbc, TransactionOperations transactions, Vault vault, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.vault = vault;
        this.clock = clock;
        this.http = client(settings).baseUrl(settings.oauth()).build();
    }

    static RestClient.Builder client(ZaloSettings settings) {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.timeout()).build());
        factory.setReadTimeout(settings.timeout());
        return RestClient.builder().requestFactory(factory);
    }

    /** @throws NoToken when none can be got now */
    String current() {
        var token = current;
        return token != null && isGood(token.until) ? token.access : insteadOf(null);
    }

    /**
     * A token that Zalo does not take is not tried again.
     *
     * @throws NoToken when none can be got now
     */
    String insteadOf(@Nullable String refused) {
        var token = Objects.requireNonNull(transactions.execute(_ -> stored(refused)));
        current = token;
        return token.access;
    }

    private Token stored(@Nullable String refused) {
        var row = locked();
        if (row.access != null && row.until != null && isGood(row.until) && !row.access.equals(refused)) {
            return new Token(row.access, row.until);
        }
        return renew(row.refresh);
    }

    private boolean isGood(Instant until) {
        return clock.instant().plus(MARGIN).isBefore(until);
    }

    /** Nobody else renews until the transaction ends. */
    private Row locked() {
        var seed = vault.digest(settings.refreshToken());
        jdbc.sql("insert into zalo_token (id, refresh, seed) values (1, ?, ?) on conflict do nothing")
                .params(vault.lock(settings.refreshToken(), "zalo/refresh"), seed)
                .update();
        var row = jdbc.sql("select access, access_until, refresh, seed from zalo_token where id = 1 for update")
                .query((found, _) -> row(found))
                .single();
        return Arrays.equals(row.seed, seed) ? row : new Row(null, null, settings.refreshToken(), seed);
    }

    private Row row(ResultSet found) throws SQLException {
        var access = found.getBytes("access");
        var until = found.getTimestamp("access_until");
        return new Row(
                access == null ? null : vault.unlock(access, "zalo/access"),
                until == null ? null : until.toInstant(),
                vault.unlock(found.getBytes("refresh"), "zalo/refresh"),
                found.getBytes("seed"));
    }

    private Token renew(String refresh) {
        var renewed = ask(refresh);
        if (renewed == null || renewed.access == null || renewed.refresh == null || renewed.seconds == null) {
            throw new NoToken("the refresh token is not taken; the settings need a new one");
        }
        var token = new Token(renewed.access, clock.instant().plusSeconds(renewed.seconds));
        jdbc.sql("""
            update zalo_token set access = ?, access_until = ?, refresh = ?, seed = ? where id = 1
            """)
                .params(
                        vault.lock(token.access, "zalo/access"),
                        Timestamp.from(token.until),
                        vault.lock(renewed.refresh, "zalo/refresh"),
                        vault.digest(settings.refreshToken()))
                .update();
        LOG.info("zalo-token outcome=renewed until={}", token.until);
        return token;
    }

    private @Nullable Renewed ask(String refresh) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("app_id", settings.appId());
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", refresh);
        try {
            return http.post()
                    .uri("/v4/oa/access_token")
                    .header("secret_key", settings.secretKey())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Renewed.class);
        } catch (RestClientException e) {
            throw new NoToken("no token: " + e.getClass().getSimpleName());
        }
    }

    /** Zalo cannot be spoken to now. */
    static final class NoToken extends IllegalStateException {
        NoToken(String why) {
            super(why);
        }
    }
}
