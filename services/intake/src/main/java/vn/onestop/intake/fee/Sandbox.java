package vn.onestop.intake.fee;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A provider with play money, for trying out and for tests. It signs what it says, as real ones do. */
@Component
@ConditionalOnProperty("onestop.fee.sandbox")
class Sandbox implements PaymentProvider {

    static final String NAME = "sandbox";

    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SecretKeySpec key;
    private final URI publicAddress;

    Sandbox(FeeSettings settings) {
        var configured = settings.sandboxKey();
        key = new SecretKeySpec(configured.isEmpty() ? drawn() : HexFormat.of().parseHex(configured), HMAC);
        publicAddress = settings.publicAddress();
    }

    private static byte[] drawn() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public URI open(UUID intent, String code, long amount) {
        return publicAddress.resolve("/api/payments/sandbox/" + intent);
    }

    @Override
    public Notice read(byte[] body, String signature) {
        if (!MessageDigest.isEqual(sign(body).getBytes(), signature.getBytes())) {
            throw new ForgedNotice();
        }
        try {
            var notice = MAPPER.readValue(body, Notice.class);
            if (TRANSACTION.matcher(notice.transaction()).matches()) {
                return notice;
            }
        } catch (JacksonException e) {
            // What it signs is what it writes: anything else is not its own.
        }
        throw new ForgedNotice();
    }

    /** What it calls back with. */
    static byte[] body(Notice notice) {
        return MAPPER.writeValueAsBytes(notice);
    }

    /** In hexadecimal digits. */
    String sign(byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
