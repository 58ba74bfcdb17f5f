package vn.onestop.web;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Every request carries a token of the issuer, except for health, the API's description, static files and what the
 * service itself has made public. No session, no cookie, and so nothing that a forged request could ride on.
 */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class
        },
        after = WebAutoConfiguration.class)
@EnableMethodSecurity
class ResourceServerAutoConfiguration {

    private static final String[] ALWAYS_PUBLIC = {
        "/actuator/health", "/actuator/health/**", "/v3/api-docs", "/v3/api-docs/**", "/assets/**", "/favicon.ico"
    };

    /** Roles of the token become authorities; the account's name is the one people type. */
    @Bean
    JwtAuthenticationConverter jwtAuthenticationConverter() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Caller.rolesOf(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        return converter;
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain resourceServer(HttpSecurity http, WebSettings settings, ProblemSecurity problems) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(ERROR, FORWARD)
                        .permitAll()
                        .requestMatchers(ALWAYS_PUBLIC)
                        .permitAll()
                        .requestMatchers(settings.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/actuator/**", "/ops/**")
                        .hasRole("SUPPORT")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(_ -> {})
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(new KeysAway(problems)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .formLogin(login -> login.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .build();
    }
}
