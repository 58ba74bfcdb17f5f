package vn.onestop.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The signature under what Zalo tells us: SHA-256 of app, body, time and the secret of the official account. */
public final class ZaloSignature {

    private static final String PREFIX = "mac=";

    private final ZaloSettings settings;

    public ZaloSignature(ZaloSettings settings) {
        this.settings = settings;
    }

    /** @param timestamp as the body gives it */
    public boolean isUnder(byte[] body, String timestamp, String signature) {
        var given = signature.startsWith(PREFIX) ? signature.substring(PREFIX.length()) : signature;
        return !settings.officialSecret().isEmpty()
                && MessageDigest.isEqual(
                        given.getBytes(UTF_8), of(body, timestamp).getBytes(UTF_8));
    }

    private String of(byte[] body, String timestamp) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(settings.appId().getBytes(UTF_8));
            sha.update(body);
            sha.update((timestamp + settings.officialSecret()).getBytes(UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
