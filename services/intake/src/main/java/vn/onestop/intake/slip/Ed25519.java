package vn.onestop.intake.slip;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Signs and checks with the JDK's own Ed25519, for which the JOSE library would need another library. */
final class Ed25519 {

    private static final String ALGORITHM = "Ed25519";
    private static final int KEY_BYTES = 32;
    private static final int SIGN_BIT = 0x80;

    private Ed25519() {}

    static byte[] sign(OctetKeyPair key, byte[] input) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey(key));
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    static boolean signed(OctetKeyPair key, byte[] input, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey(key));
            check.update(input);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static PrivateKey privateKey(OctetKeyPair key) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, key.getDecodedD()));
    }

    /** RFC 8032: y with its lowest byte first, and whether x is odd in the topmost bit. */
    private static PublicKey publicKey(OctetKeyPair key) throws GeneralSecurityException {
        var encoded = key.getDecodedX();
        if (encoded.length != KEY_BYTES) {
            throw new InvalidKeyException();
        }
        var y = new byte[encoded.length];
        for (var index = 0; index < y.length; index++) {
            y[y.length - 1 - index] = encoded[index];
        }
        var odd = (y[0] & SIGN_BIT) != 0;
        y[0] = (byte) (y[0] & ~SIGN_BIT);
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
    }
}
