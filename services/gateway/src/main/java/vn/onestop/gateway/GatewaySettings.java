package vn.onestop.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are, and how people sign in.
 *
 * @param issuer as the browser knows it; the endpoints after it are empty where the issuer tells them itself
 */
@ConfigurationProperties("onestop.gateway")
record GatewaySettings(
        URI intake,
        URI processing,
        URI notification,
        URI tracking,
        URI issuer,
        String jwks,
        String secret,
        String authorizationUri,
        String tokenUri,
        String logoutUri) {

    /** The issuer's scheme, host and port. */
    String issuerOrigin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
