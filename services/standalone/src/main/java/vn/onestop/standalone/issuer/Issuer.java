package vn.onestop.standalone.issuer;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Signs people in at the gateway and gives scripts their tokens. */
@Configuration(proxyBeanMethods = false)
@Profile("!smsc")
@EnableConfigurationProperties(IssuerSettings.class)
class Issuer {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    /** What one can look into is open to anybody on this computer. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(login -> login.loginPage("/login").permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/system/**", "/zalo/**"))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(Account.ALL.stream()
                .map(account -> User.withUsername(account.name())
                        .password("{noop}" + Account.PASSWORD)
                        .roles(account.role())
                        .build())
                .toList());
    }

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings) {
        return new Clients(settings);
    }

    @Bean
    JWKSource<SecurityContext> keys(IssuerSettings settings) throws ParseException {
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(settings.signingKey())));
    }

    @Bean
    AuthorizationServerSettings addresses(IssuerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.address().toString())
                .build();
    }

    /** The claims that the services read, in the token of a person and of a script that acts as one. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            Authentication principal = token.getPrincipal();
            var account = Account.named(requireNonNull(principal).getName());
            token.getClaims()
                    .claim("preferred_username", account.name())
                    .claim("name", account.person())
                    .claim("roles", List.of(account.role()));
            if (account.agency() != null) {
                token.getClaims().claim("agency", account.agency());
            }
        };
    }
}
