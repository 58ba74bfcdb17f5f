package vn.onestop.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request that changes something and rides on a cookie must come from a page of ours, as the browser itself says. So
 * forms of all services are safe without a token in each of them, and without script.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final AccessDeniedHandler refusal;

    SameOrigin(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForged(request)) {
            refusal.handle(request, response, new AccessDeniedException("Not from a page of ours"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForged(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())
                || request.getHeader(HttpHeaders.COOKIE) == null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || !authority(origin).equals(request.getHeader(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
