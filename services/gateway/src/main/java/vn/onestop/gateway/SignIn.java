package vn.onestop.gateway;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** How people sign in: by the issuer, with a code and a proof key, and what we remember of it. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    static final String REGISTRATION = "onestop";
    static final String START = "/oauth2/authorization/" + REGISTRATION;

    /** Asked for when the first person signs in, so that the gateway starts before its issuer as well as after it. */
    @Bean
    ClientRegistrationRepository clientRegistrations(GatewaySettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(GatewaySettings settings) {
        var registration = settings.authorizationUri().isEmpty()
                ? ClientRegistrations.fromOidcIssuerLocation(settings.issuer().toString())
                        .registrationId(REGISTRATION)
                : ClientRegistration.withRegistrationId(REGISTRATION)
                        .issuerUri(settings.issuer().toString())
                        .authorizationUri(settings.authorizationUri())
                        .userNameAttributeName("sub")
                        .providerConfigurationMetadata(endOfSession(settings));
        if (!settings.tokenUri().isEmpty()) {
            registration.tokenUri(settings.tokenUri());
        }
        return registration
                .clientId("gateway")
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .jwkSetUri(settings.jwks())
                .scope("openid", "profile")
                .build();
    }

    private static Map<String, Object> endOfSession(GatewaySettings settings) {
        return settings.logoutUri().isEmpty() ? Map.of() : Map.of("end_session_endpoint", settings.logoutUri());
    }

    /** Tokens live and end with the session. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository authorizedClients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, authorizedClients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    /** Who somebody is and which roles they have stands in the token that the services read, so we read the same one. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> people(JwtDecoder tokens, JwtAuthenticationConverter authorities) {
        return request -> {
            var token = tokens.decode(request.getAccessToken().getTokenValue());
            var converted = authorities.convert(token);
            var granted = new HashSet<GrantedAuthority>(converted == null ? List.of() : converted.getAuthorities());
            return new DefaultOidcUser(granted, request.getIdToken());
        };
    }
}
