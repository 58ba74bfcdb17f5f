package vn.onestop.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemSecurity;
import vn.onestop.web.ProblemType;

/** Says that nobody can sign in just now when the issuer does not tell where. */
final class IssuerAway implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerAway.class);

    private final ProblemSecurity problems;

    IssuerAway(ProblemSecurity problems) {
        this.problems = problems;
    }

    @Override
    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler((request, response, thrown) -> {
            LOG.warn("outcome=sign-in-away {}", thrown.getMessage());
            problems.refuse(request, response, new SignInAway());
        });
        return filter;
    }

    static final class SignInAway extends Problem {
        SignInAway() {
            super(ProblemType.of("sign-in-away", HttpStatus.SERVICE_UNAVAILABLE));
        }
    }
}
