package vn.onestop.contracts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets whoever holds it fetch the result of one dossier for a while: a signed JSON (JWS, ES256), signed where the secret of the
 * receipt was seen and read where the document lies. The reader holds only the public key, so it cannot write one.
 */
public final class ResultPass {

    private static final JOSEObjectType TYPE = new JOSEObjectType("result-pass+jws");

    private final ECKey key;

    private ResultPass(ECKey key) {
        this.key = key;
    }

    /**
     * @param jwk an EC key on P-256 as JSON; with its private part it also writes
     * @throws IllegalArgumentException when it is no such key
     */
    public static ResultPass withKey(String jwk) {
        return new ResultPass(EcKeys.parse(jwk));
    }

    /** A new key pair, as JSON with its private part. */
    public static String newKey() {
        return EcKeys.generate("result-pass", KeyUse.SIGNATURE);
    }

    /** The part of a key that readers have. */
    public static String publicPart(String jwk) {
        return withKey(jwk).key.toPublicJWK().toJSONString();
    }

    /** @throws IllegalStateException when the key has no private part */
    public String write(UUID dossierId, Instant until) {
        var claims = Map.<String, Object>of("sub", dossierId.toString(), "exp", until.getEpochSecond());
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).build();
        var pass = new JWSObject(header, new Payload(claims));
        try {
            pass.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign", e);
        }
        return pass.serialize();
    }

    /** The dossier it is for; empty when it is no pass, was written with another key, or has run out. */
    public Optional<UUID> read(String pass, Instant now) {
        try {
            var jws = JWSObject.parse(pass);
            if (!TYPE.equals(jws.getHeader().getType()) || !jws.verify(new ECDSAVerifier(key.toPublicJWK()))) {
                return Optional.empty();
            }
            var claims = jws.getPayload().toJSONObject();
            return now.getEpochSecond() < JSONObjectUtils.getLong(claims, "exp")
                    ? Optional.of(UUID.fromString(JSONObjectUtils.getString(claims, "sub")))
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
