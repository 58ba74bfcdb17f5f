package vn.onestop.intake.slip;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs what a receipt states and tells a genuine statement from any other: JWS in compact form with EdDSA on Ed25519,
 * short enough for a QR code. Whoever has the public key can check one without asking us.
 */
@Component
public class Statements {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JOSEObjectType TYPE = new JOSEObjectType("receipt+jwt");

    private final OctetKeyPair key;
    private final JWKSet known;

    Statements(SlipSettings settings) {
        key = usable(settings.receiptKey());
        var keys = new ArrayList<JWK>(List.of(key.toPublicJWK()));
        keys.addAll(former(settings.formerReceiptKeys()));
        known = new JWKSet(keys);
    }

    String sign(Statement statement) {
        var claims = new Claims(
                statement.code(),
                statement.acceptedAt().getEpochSecond(),
                statement.promisedAt().getEpochSecond());
        var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        var input = new JWSObject(header, new Payload(MAPPER.writeValueAsBytes(claims))).getSigningInput();
        return new String(input, StandardCharsets.US_ASCII) + "." + Base64URL.encode(Ed25519.sign(key, input));
    }

    /** What a statement says, if we have signed it. */
    public Optional<Statement> read(String compact) {
        try {
            var statement = JWSObject.parse(compact.strip());
            return ours(statement) ? Optional.of(claims(statement).statement()) : Optional.empty();
        } catch (ParseException | JacksonException _) {
            return Optional.empty();
        }
    }

    /** The public keys as JWK set, today's first. */
    public Map<String, Object> publicKeys() {
        return known.toJSONObject(true);
    }

    private boolean ours(JWSObject statement) {
        var header = statement.getHeader();
        var signer = known.getKeyByKeyId(header.getKeyID());
        return JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
                && TYPE.equals(header.getType())
                && signer instanceof OctetKeyPair pair
                && Ed25519.signed(
                        pair,
                        statement.getSigningInput(),
                        statement.getSignature().decode());
    }

    private static Claims claims(JWSObject statement) {
        return MAPPER.readValue(statement.getPayload().toBytes(), Claims.class);
    }

    /**
     * What is signed.
     *
     * @param sub code of the dossier
     * @param iat when it was accepted, in seconds since 1970
     * @param due the promised date, in seconds since 1970
     */
    private record Claims(String sub, long iat, long due) {
        Statement statement() {
            return new Statement(sub, Instant.ofEpochSecond(iat), Instant.ofEpochSecond(due));
        }
    }

    /** A key whose parts belong together. */
    private static OctetKeyPair usable(String jwk) {
        try {
            var key = OctetKeyPair.parse(jwk);
            var probe = TYPE.getType().getBytes(StandardCharsets.US_ASCII);
            if (Curve.Ed25519.equals(key.getCurve())
                    && key.isPrivate()
                    && key.getKeyID() != null
                    && Ed25519.signed(key, probe, Ed25519.sign(key, probe))) {
                return key;
            }
        } catch (ParseException | IllegalStateException _) {
            // what is wrong with it must not be shown: it is a secret
        }
        throw new UnusableKey();
    }

    private static List<JWK> former(String jwkSet) {
        try {
            return JWKSet.parse(jwkSet).toPublicJWKSet().getKeys();
        } catch (ParseException _) {
            throw new UnusableKey();
        }
    }

    /** The configured key is no Ed25519 key. */
    static final class UnusableKey extends IllegalArgumentException {
        UnusableKey() {
            super("The key that receipts are signed with must be an Ed25519 key with its private part and a key id,"
                    + " as JWK, and former keys a JWK set.");
        }
    }
}
