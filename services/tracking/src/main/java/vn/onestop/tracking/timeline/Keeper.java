package vn.onestop.tracking.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps what only the secret on a receipt may open. Of the secret itself only an HMAC is kept, bound to its dossier; the
 * text that goes with it is encrypted with a key that takes both our key and the secret.
 */
final class Keeper {

    private static final String HMAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    private Keeper(SecretKeySpec key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException when it is not Base64 of at least 32 bytes */
    static Keeper withKey(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException("the look-up key must have at least 32 bytes");
        }
        return new Keeper(new SecretKeySpec(bytes, HMAC));
    }

    byte[] verifier(UUID dossier, Secret secret) {
        return hmac("verifier", dossier + "/" + secret.text());
    }

    /** Takes as long for a wrong secret as for the right one. */
    boolean matches(byte[] verifier, UUID dossier, Secret secret) {
        return MessageDigest.isEqual(verifier, verifier(dossier, secret));
    }

    /** A name for something that must not stand anywhere in plain. */
    byte[] alias(String kind, String text) {
        return hmac("alias/" + kind, text);
    }

    byte[] hide(String text, UUID dossier, Secret secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var hidden =
                    cipher(Cipher.ENCRYPT_MODE, nonce, dossier, secret).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String show(byte[] hidden, UUID dossier, Secret secret) {
        var nonce = Arrays.copyOf(hidden, NONCE_BYTES);
        try {
            var text = cipher(Cipher.DECRYPT_MODE, nonce, dossier, secret)
                    .doFinal(hidden, NONCE_BYTES, hidden.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hidden with another secret or key", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID dossier, Secret secret) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        var own = new SecretKeySpec(hmac("text", dossier + "/" + secret.text()), "AES");
        cipher.init(mode, own, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] hmac(String purpose, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (InvalidKeyException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
