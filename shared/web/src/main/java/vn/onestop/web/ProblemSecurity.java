package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers for the security filters: who is not known, and who may not. */
public final class ProblemSecurity implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemSecurity.class);

    private final Problems problems;
    private final ProblemWriter writer;

    ProblemSecurity(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        var said = problems.of(thrown, request);
        if (thrown instanceof AuthenticationServiceException) {
            LOG.warn("outcome=unavailable {}", thrown.getMessage());
        }
        if (thrown instanceof OAuth2AuthenticationException) {
            said.headers().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        writer.write(request, response, said);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        writer.write(request, response, problems.of(thrown, request));
    }

    /** For filters, where no controller advice hears of an exception. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        writer.write(request, response, problems.of(problem, request));
    }
}
