package vn.onestop.contracts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;

/** Keys on P-256 as JSON (JWK). */
final class EcKeys {

    private EcKeys() {}

    /** @throws IllegalArgumentException when it is no such key */
    static ECKey parse(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not an EC key in JWK form", e);
        }
    }

    /** A new pair, with its private part. */
    static String generate(String id, KeyUse use) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(id)
                    .keyUse(use)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
