package vn.onestop.intake.fee;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sandbox whether citizens can pay with play money
 * @param sandboxKey what the sandbox signs with; empty, a key is drawn at each start that nobody else has
 * @param publicAddress where citizens reach this office
 */
@ConfigurationProperties("onestop.fee")
record FeeSettings(
        @DefaultValue("false") boolean sandbox,
        @DefaultValue("") String sandboxKey,
        @DefaultValue("http://localhost:8080") URI publicAddress) {

    @Override
    public String toString() {
        return "FeeSettings[sandbox=" + sandbox + ", publicAddress=" + publicAddress + "]";
    }
}
