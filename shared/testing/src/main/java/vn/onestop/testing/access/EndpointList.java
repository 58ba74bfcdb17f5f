package vn.onestop.testing.access;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Reads the endpoints off a running service, and who may call each: the rule of the path, then that of the handler. */
final class EndpointList {

    private static final String OURS = "vn.onestop.";
    private static final String ERROR_PAGE = "/error";

    private final ApplicationContext context;
    private final List<String> publicPaths;

    EndpointList(ApplicationContext context) {
        this.context = context;
        publicPaths = List.of(
                context.getEnvironment().getProperty("onestop.web.public-paths", String[].class, new String[0]));
    }

    List<Endpoint> all() {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(OURS))
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .filter(endpoint -> !endpoint.path().equals(ERROR_PAGE))
                .sorted(comparing(Endpoint::path)
                        .thenComparing(Endpoint::method)
                        .thenComparing(Endpoint::name))
                .toList();
    }

    private Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        var parameters = joined(info.getParamsCondition().getExpressions(), "&");
        var takes = first(info.getConsumesCondition().getConsumableMediaTypes());
        var gives = first(info.getProducesCondition().getProducibleMediaTypes());
        return paths(info).stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method ->
                                new Endpoint(method.name(), path, parameters, takes, gives, permitted(path, handler))));
    }

    private Permitted permitted(String path, HandlerMethod handler) {
        var rule = rule(handler);
        var byHandler = rule == null ? Permitted.ANYONE : Permitted.by(rule.value());
        return byHandler.equals(Permitted.ANYONE) ? byPath(path) : byHandler;
    }

    private Permitted byPath(String path) {
        if (isPublic(path)) {
            return Permitted.ANYONE;
        }
        return path.startsWith("/ops/") ? Permitted.to(List.of("SUPPORT")) : Permitted.SIGNED_IN;
    }

    private boolean isPublic(String path) {
        var address = PathContainer.parsePath(Endpoint.filled(path));
        return publicPaths.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(address));
    }

    private static @Nullable PreAuthorize rule(HandlerMethod handler) {
        var own = handler.getMethodAnnotation(PreAuthorize.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
    }

    private static Collection<String> paths(RequestMappingInfo info) {
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues();
    }

    private static String first(Collection<?> types) {
        return types.stream().map(Object::toString).findFirst().orElse("");
    }

    private static String joined(Collection<?> parts, String between) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(between));
    }
}
