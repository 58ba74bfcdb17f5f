package vn.onestop.standalone.issuer;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens. Spring's own list wants a secret of its own for each; our demo's scripts share one. */
final class Clients implements RegisteredClientRepository {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration A_WORKING_DAY = Duration.ofHours(8);

    private final Map<String, RegisteredClient> all = new HashMap<>();

    Clients(IssuerSettings settings) {
        all.put("gateway", gateway(settings));
        Account.ALL.forEach(account -> all.put(account.name(), scriptOf(account)));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return all.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return all.get(clientId);
    }

    /** Asked for when a secret could be hashed more strongly; those of a demo are no secrets. */
    @Override
    public void save(RegisteredClient client) {}

    /** People sign in through it, with PKCE; nobody is asked for consent. */
    private static RegisteredClient gateway(IssuerSettings settings) {
        var gateway = settings.gateway().toString();
        return RegisteredClient.withId("gateway")
                .clientId("gateway")
                .clientSecret("{noop}" + settings.gatewaySecret())
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUri(gateway + "/login/oauth2/code/onestop")
                .postLogoutRedirectUri(gateway)
                .postLogoutRedirectUri(gateway + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TEN_MINUTES)
                        .refreshTokenTimeToLive(A_WORKING_DAY)
                        .build())
                .build();
    }

    /** A script acts as an account: {@code curl -u clerk:demo -d grant_type=client_credentials …/oauth2/token}. */
    private static RegisteredClient scriptOf(Account account) {
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret("{noop}" + Account.PASSWORD)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TEN_MINUTES)
                        .build())
                .build();
    }
}
