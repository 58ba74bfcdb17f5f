package vn.onestop.standalone.zalo;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where messages and tokens are kept
 * @param secretKey of the app: for tokens, and to have misbehaviour
 * @param refreshToken the first one
 * @param officialSecret what we sign with
 * @param hook where we say that a message has arrived
 * @param dailyQuota messages that the official account may send on one day
 * @param closedAtNight whether care and promotion are refused from 22:00 to 07:00
 */
@ConfigurationProperties("onestop.zalo")
record ZaloSettings(
        Path folder,
        String appId,
        String secretKey,
        String refreshToken,
        String officialSecret,
        URI hook,
        @DefaultValue("50000") int dailyQuota,
        @DefaultValue("true") boolean closedAtNight) {

    @Override
    public String toString() {
        return "ZaloSettings[" + appId + "]";
    }
}
