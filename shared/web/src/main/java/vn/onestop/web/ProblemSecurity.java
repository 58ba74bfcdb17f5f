package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers for the security filters: who is not known, and who may not. */
public final class ProblemSecurity implements AuthenticationEntryPoint, AccessDeniedHandler {

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
}
