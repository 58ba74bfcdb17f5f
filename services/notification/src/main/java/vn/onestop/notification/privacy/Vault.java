package vn.onestop.notification.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what is personal before it reaches the database (AES-256-GCM, bound to the row it belongs to), and makes the
 * keyed digest by which a phone or an address is found again without being read.
 */
public final class Vault {

    private static final byte FORMAT = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec digest;

    /** @throws IllegalArgumentException when the key is not 32 bytes in Base64 */
    public Vault(String base64Key) {
        byte[] key = Base64.getDecoder().decode(base64Key.strip());
        if (key.length != 32) {
            throw new IllegalArgumentException("ONESTOP_NOTIFICATION_KEY must be 32 bytes in Base64");
        }
        var root = new SecretKeySpec(key, "HmacSHA256");
        encryption = new SecretKeySpec(hmac(root, "encryption"), "AES");
        digest = new SecretKeySpec(hmac(root, "digest"), "HmacSHA256");
    }

    /** @param row what the text belongs to; it opens nowhere else */
    public byte[] lock(String text, String row) {
        var nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, row).doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE_LENGTH + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    /** @throws IllegalStateException when it was locked with another key, for another row, or changed since */
    public String unlock(byte[] locked, String row) {
        var buffer = ByteBuffer.wrap(locked);
        if (buffer.get() != FORMAT) {
            throw new IllegalStateException("unknown format of encrypted data");
        }
        var nonce = new byte[NONCE_LENGTH];
        buffer.get(nonce);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, row).doFinal(sealed), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt", e);
        }
    }

    /** The same for the same address, and nothing can be read from it without the key. */
    public byte[] digest(String address) {
        return hmac(digest, address);
    }

    private Cipher cipher(int mode, byte[] nonce, String row) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(UTF_8));
        return cipher;
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
