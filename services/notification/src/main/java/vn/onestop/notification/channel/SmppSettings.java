package vn.onestop.notification.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS centre (tổng đài tin nhắn) and how we speak to it.
 *
 * @param sender brand name (brandname) registered with the operators, at most 11 characters
 * @param window submits that may wait for an answer at the same time
 * @param threads threads of the session that read answers and receipts; too few, and answers that have come are not
 *     seen before the time-out
 * @param responseTimeout after this long without an answer nobody knows whether the centre took the message
 * @param validity how long the centre tries to reach a phone
 * @param echoesReference whether receipts carry our own reference, so that a missing receipt is evidence
 * @param settleAfter how long after a doubt, and after a bind, a receipt may still settle it
 */
@ConfigurationProperties("onestop.smpp")
public record SmppSettings(
        String host,
        int port,
        String systemId,
        String password,
        @DefaultValue("TTPVHCC") String sender,
        @DefaultValue("50") int window,
        @DefaultValue("24") int threads,
        @DefaultValue("10s") Duration responseTimeout,
        @DefaultValue("15s") Duration enquireEvery,
        @DefaultValue("500ms") Duration shortestPause,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("2d") Duration validity,
        @DefaultValue("false") boolean echoesReference,
        @DefaultValue("15m") Duration settleAfter) {

    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + ", " + systemId + "]";
    }
}
