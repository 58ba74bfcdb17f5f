package vn.onestop.testing.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Issues tokens as the real issuer does; its public key is served over HTTP on a free port for the whole JVM. */
public final class TestIssuer {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final RSAKey KEY = key();
    private static final SignInEndpoints SIGN_IN = new SignInEndpoints();
    private static final HttpServer SERVER = serve();

    private TestIssuer() {}

    public static String uri() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    /** The value of the {@code Authorization} header of somebody who acts for an agency, or for none: {@code ""}. */
    public static String bearer(String account, String agency, String... roles) {
        return "Bearer " + token(account, agency, roles);
    }

    public static String token(String account, String agency, String... roles) {
        return sign(claims(CLOCK.instant().plus(AN_HOUR), account, agency, roles));
    }

    public static String expiredToken(String account, String agency, String... roles) {
        return sign(claims(CLOCK.instant().minus(AN_HOUR), account, agency, roles));
    }

    /** Who signs in when a browser is sent to the issuer next; a real one would show a page that asks for a password. */
    public static void nextToSignIn(String account, String agency, String... roles) {
        SIGN_IN.next(new SignInEndpoints.Person(account, agency, List.of(roles)));
    }

    /** From now on sessions cannot be made longer. */
    public static void forgetSessions() {
        SIGN_IN.forget();
    }

    static String idToken(String account, String client, String nonce) {
        return sign(claims(CLOCK.instant().plus(AN_HOUR), account, "")
                .audience(client)
                .claim("iat", CLOCK.instant().getEpochSecond())
                .claim("nonce", nonce));
    }

    static String shortToken(String account, String agency, List<String> roles) {
        return sign(claims(CLOCK.instant().plusSeconds(2), account, agency, roles.toArray(String[]::new)));
    }

    private static JWTClaimsSet.Builder claims(Instant expires, String account, String agency, String... roles) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("id-of-" + account)
                .audience("onestop")
                .claim("exp", expires.getEpochSecond())
                .claim("preferred_username", account)
                .claim("name", "Người dùng " + account)
                .claim("roles", List.of(roles));
        return agency.isEmpty() ? claims : claims.claim("agency", agency);
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                SignInEndpoints.answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString());
            });
            SIGN_IN.addTo(server);
            server.setExecutor(command -> Thread.ofVirtual().start(command));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
