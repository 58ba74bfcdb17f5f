package vn.onestop.gateway;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.onestop.web.ProblemSecurity;

/**
 * Who may come in: people by a session after they have signed in, programs by a token, anyone where it is public. Pages
 * send people to sign in, the API answers 401. What a role may do is for the services to say.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class GatewaySecurity {

    private static final String[] PUBLIC = {
        "/",
        "/assets/**",
        "/favicon.ico",
        "/track",
        "/track/**",
        "/api/track",
        "/api/track/**",
        "/receipts/verify",
        "/api/receipts/**",
        "/api/payments/callbacks/**",
        "/api/messages/zalo",
        "/api/supplements/**",
        "/api/results",
        "/v3/api-docs/**",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain gateway(
            HttpSecurity http, ProblemSecurity problems, GatewaySettings settings, LogoutSuccessHandler signedOut) {
        return http.authorizeHttpRequests(GatewaySecurity::rules)
                .addFilterBefore(new SameOrigin(problems), LogoutFilter.class)
                .csrf(csrf -> csrf.disable())
                .oauth2Login(login -> login.loginPage(SignIn.START)
                        .failureHandler(new AuthenticationEntryPointFailureHandler(problems))
                        .withObjectPostProcessor(new IssuerAway(problems)))
                .oauth2ResourceServer(server ->
                        server.jwt(_ -> {}).authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .exceptionHandling(handling -> handling.accessDeniedHandler(problems)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignIn.START), GatewaySecurity::isPage)
                        .defaultAuthenticationEntryPointFor(problems, _ -> true))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(logout -> logout.logoutRequestMatcher(pathPattern(POST, "/logout"))
                        .logoutSuccessHandler(signedOut)
                        .deleteCookies("ONESTOP"))
                .headers(headers -> headers(headers, settings))
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(ERROR, FORWARD)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(GET, "/api/catalogue/**")
                .permitAll()
                .requestMatchers("/actuator/**", "/ops/**")
                .hasRole("SUPPORT")
                .anyRequest()
                .authenticated();
    }

    @Bean
    LogoutSuccessHandler signedOut(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, GatewaySettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(String.join(
                        "; ",
                        List.of(
                                "default-src 'self'",
                                "img-src 'self' data:",
                                "object-src 'none'",
                                "base-uri 'none'",
                                "frame-ancestors 'none'",
                                // Signing out ends in a redirect to the issuer, which browsers count as sent there.
                                "form-action 'self' " + settings.issuerOrigin()))))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals(GET.name()) && isPage(request));
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }
}
