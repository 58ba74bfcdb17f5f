package vn.onestop.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers for which address. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final GatewaySettings settings;
    private final TokenRelay relay;

    Routes(GatewaySettings settings, TokenRelay relay) {
        this.settings = settings;
        this.relay = relay;
    }

    @Bean
    RouterFunction<ServerResponse> intakeRoutes() {
        return routes(
                "intake",
                settings.intake(),
                "/api/dossiers/**",
                "/api/filings/**",
                "/api/handovers/**",
                "/api/looks/**",
                "/api/register/names",
                "/api/supplements/**",
                "/api/receipts/**",
                "/api/payments/**",
                "/api/catalogue/**",
                "/receipts/**",
                "/counter/**");
    }

    @Bean
    RouterFunction<ServerResponse> processingRoutes() {
        return routes(
                "processing",
                settings.processing(),
                "/api/cases/**",
                "/api/alerts/**",
                "/api/stray-payments/**",
                "/api/assignment-rules/**",
                "/api/absences/**",
                "/api/consultations/**",
                "/api/workload",
                "/api/results",
                "/api/result-looks",
                "/work/**");
    }

    @Bean
    RouterFunction<ServerResponse> notificationRoutes() {
        return routes("notification", settings.notification(), "/api/messages/**", "/messages/**");
    }

    @Bean
    RouterFunction<ServerResponse> trackingRoutes() {
        return routes(
                "tracking",
                settings.tracking(),
                "/api/track/**",
                "/api/register*",
                "/api/indicators",
                "/track/**",
                "/board/**");
    }

    private RouterFunction<ServerResponse> routes(String service, URI address, String... patterns) {
        return to(address, service, any(patterns))
                .and(description(address, service))
                .and(operations(address, service));
    }

    private RouterFunction<ServerResponse> to(URI address, String id, RequestPredicate asked) {
        return route(id)
                .route(asked, http())
                .before(uri(address))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(new Outage(id))
                .filter(relay)
                .build();
    }

    /** What the API of a service can do. */
    private RouterFunction<ServerResponse> description(URI address, String service) {
        return route(service + "-api")
                .GET("/v3/api-docs/" + service, http())
                .before(uri(address))
                .before(setPath("/v3/api-docs"))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(new Outage(service))
                .build();
    }

    /** What the support team sees and does. */
    private RouterFunction<ServerResponse> operations(URI address, String service) {
        return route(service + "-ops")
                .route(any("/ops/" + service + "/**"), http())
                .before(uri(address))
                .before(rewritePath("/ops/" + service + "/(?<rest>.*)", "/ops/${rest}"))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(new Outage(service))
                .filter(relay)
                .build();
    }

    private static RequestPredicate any(String... patterns) {
        var predicate = RequestPredicates.path(patterns[0]);
        for (var pattern : patterns) {
            predicate = predicate.or(RequestPredicates.path(pattern));
        }
        return predicate;
    }
}
