package vn.onestop.gateway;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives a service the token of whoever has signed in, made new when it has run out. A program's own token passes as it
 * is.
 */
@Component
class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final OAuth2AuthorizedClientManager clients;

    TokenRelay(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken signedIn)) {
            return next.handle(request);
        }
        var token = tokenOf(signedIn, request);
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token.getTokenValue()))
                .build());
    }

    private OAuth2AccessToken tokenOf(OAuth2AuthenticationToken signedIn, ServerRequest request) {
        try {
            var client = clients.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(signedIn.getAuthorizedClientRegistrationId())
                            .principal(signedIn)
                            .build());
            if (client != null) {
                return client.getAccessToken();
            }
        } catch (OAuth2AuthorizationException e) {
            request.servletRequest().getSession().invalidate();
            throw new AuthenticationCredentialsNotFoundException("The issuer no longer knows this session", e);
        }
        throw new AuthenticationCredentialsNotFoundException("No token in this session");
    }
}
