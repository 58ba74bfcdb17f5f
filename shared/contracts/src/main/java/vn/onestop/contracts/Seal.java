package vn.onestop.contracts;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import java.text.ParseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals personal data for one reader and opens it there: JWE with ECDH-ES on P-256 and A256GCM. The writer holds only
 * the reader's public key, so it cannot open again what it has sealed.
 */
public final class Seal {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ECKey key;

    private Seal(ECKey key) {
        this.key = key;
    }

    /**
     * @param jwk an EC key on P-256 as JSON; with its private part it also opens
     * @throws IllegalArgumentException when it is no such key
     */
    public static Seal withKey(String jwk) {
        return new Seal(EcKeys.parse(jwk));
    }

    /** A new key pair for a reader, as JSON with its private part. */
    public static String newKey(String id) {
        return EcKeys.generate(id, KeyUse.ENCRYPTION);
    }

    /** The part of a key that writers may have. */
    public static String publicPart(String jwk) {
        return withKey(jwk).key.toPublicJWK().toJSONString();
    }

    public <T> Sealed<T> seal(T content) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                    .keyID(key.getKeyID())
                    .build();
            var jwe = new JWEObject(header, new Payload(MAPPER.writeValueAsBytes(content)));
            jwe.encrypt(new ECDHEncrypter(key));
            return new Sealed<>(jwe.serialize());
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** @throws CannotOpen when it was sealed for another reader or changed on the way */
    public <T> T open(Sealed<T> sealed, Class<T> type) {
        try {
            var jwe = JWEObject.parse(sealed.jwe());
            jwe.decrypt(new ECDHDecrypter(key));
            return MAPPER.readValue(jwe.getPayload().toBytes(), type);
        } catch (ParseException | JOSEException e) {
            throw new CannotOpen(e);
        }
    }

    /** Sealed for another reader, or changed on the way. */
    public static final class CannotOpen extends RuntimeException {
        CannotOpen(Throwable cause) {
            super("cannot open what was sealed", cause);
        }
    }
}
