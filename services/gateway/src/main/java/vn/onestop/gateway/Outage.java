package vn.onestop.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.onestop.web.BodyTooLarge;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Says plainly that a service is away, does not answer in time, or breaks off. */
record Outage(String service) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException | UncheckedIOException | IOException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof BodyTooLarge tooLarge) {
                throw tooLarge;
            }
            LOG.warn("service={} {} {} outcome={}", service, request.method(), request.path(), e.toString());
            throw problem(e);
        }
    }

    private static Problem problem(Throwable thrown) {
        return switch (thrown) {
            case ConnectException _, HttpConnectTimeoutException _, UnresolvedAddressException _ -> new ServiceAway();
            case HttpTimeoutException _ -> new ServiceSlow();
            default -> thrown.getCause() == null ? new ServiceBroken() : problem(thrown.getCause());
        };
    }

    static final class ServiceAway extends Problem {
        ServiceAway() {
            super(ProblemType.of("service-away", HttpStatus.SERVICE_UNAVAILABLE));
        }
    }

    static final class ServiceSlow extends Problem {
        ServiceSlow() {
            super(ProblemType.of("service-slow", HttpStatus.GATEWAY_TIMEOUT));
        }
    }

    static final class ServiceBroken extends Problem {
        ServiceBroken() {
            super(ProblemType.of("service-broken", HttpStatus.BAD_GATEWAY));
        }
    }
}
