package vn.onestop.web;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Lets us answer 503 when the issuer's keys cannot be had, where the filter by itself throws at the container. */
public final class KeysAway implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final ProblemSecurity problems;

    public KeysAway(ProblemSecurity problems) {
        this.problems = problems;
    }

    @Override
    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        var handler = new AuthenticationEntryPointFailureHandler(problems);
        handler.setRethrowAuthenticationServiceException(false);
        filter.setAuthenticationFailureHandler(handler);
        return filter;
    }
}
