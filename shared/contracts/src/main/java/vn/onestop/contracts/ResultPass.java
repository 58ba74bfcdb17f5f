package vn.onestop.contracts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets whoever holds it fetch the result of one dossier for a while: a JWT with ES256, signed where the secret of the
 * receipt was seen and read where the document lies. The reader holds only the public key, so it cannot write one.
 */
public final class ResultPass {

    private static final JOSEObjectType TYPE = new JOSEObjectType("result-pass+jwt");

    private final ECKey key;

    private ResultPass(ECKey key) {
        this.key = key;
    }

    /**
     * @param jwk an EC key on P-256 as JSON; with its private part it also writes
     * @throws IllegalArgumentException when it is no such key
     */
    public static ResultPass withKey(String jwk) {
        try {
            return new ResultPass(ECKey.parse(jwk));
        } catch (ParseException e) {
            throw new IllegalArgumentException("not an EC key in JWK form", e);
        }
    }

    /** A new key pair, as JSON with its private part. */
    public static String newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID("result-pass")
                    .keyUse(KeyUse.SIGNATURE)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of a key that readers have. */
    public static String publicPart(String jwk) {
        return withKey(jwk).key.toPublicJWK().toJSONString();
    }

    /** @throws IllegalStateException when the key has no private part */
    public String write(UUID dossierId, Instant until) {
        var claims = new JWTClaimsSet.Builder()
                .subject(dossierId.toString())
                .expirationTime(Date.from(until))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).build();
        var pass = new SignedJWT(header, claims);
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
            var jwt = SignedJWT.parse(pass);
            if (!TYPE.equals(jwt.getHeader().getType()) || !jwt.verify(new ECDSAVerifier(key.toPublicJWK()))) {
                return Optional.empty();
            }
            var claims = jwt.getJWTClaimsSet();
            return claims.getExpirationTime().toInstant().isAfter(now)
                    ? Optional.of(UUID.fromString(claims.getSubject()))
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
