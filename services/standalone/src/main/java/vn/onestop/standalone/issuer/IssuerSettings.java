package vn.onestop.standalone.issuer;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param address what the tokens say and browsers see
 * @param signingKey an RSA key as JWK with its private part
 * @param gateway address people use; they come back there after they have signed in
 * @param gatewaySecret what the gateway proves itself with
 */
@ConfigurationProperties("onestop.issuer")
record IssuerSettings(URI address, String signingKey, URI gateway, String gatewaySecret) {

    @Override
    public String toString() {
        return "IssuerSettings[" + address + "]";
    }
}
