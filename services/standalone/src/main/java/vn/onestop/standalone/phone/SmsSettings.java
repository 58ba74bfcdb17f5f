package vn.onestop.standalone.phone;

import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param file where the messages are kept
 * @param password empty when anybody may bind
 */
@ConfigurationProperties("onestop.sms")
record SmsSettings(Path file, InetAddress address, int port, String systemId, String password) {

    @Override
    public String toString() {
        return "SmsSettings[port=" + port + "]";
    }
}
