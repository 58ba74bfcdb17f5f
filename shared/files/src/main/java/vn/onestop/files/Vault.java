package vn.onestop.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keeps what identifies a person unreadable in the database: AES-256-GCM, each value bound to the row it belongs to and
 * marked with the key it was locked with, so that keys can be changed while old rows stay readable.
 *
 * <p>A locked value is: key id (4 bytes), nonce (12 bytes), ciphertext with tag.
 */
public final class Vault {

    private static final int KEY_BYTES = 32;
    private static final int KEY_ID_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, Keys> byId = new HashMap<>();
    private final Keys current;

    /**
     * @param owner the service it belongs to: no other opens what it locked
     * @param key base64 of 32 bytes; locks and opens
     * @param formerKeys keys used before; they only open
     */
    public Vault(String owner, String key, List<String> formerKeys) {
        current = keys(owner, key);
        formerKeys.forEach(former -> keys(owner, former));
    }

    private Keys keys(String owner, String base64) {
        var keys = Keys.of(owner, bytes(base64));
        byId.put(keys.id(), keys);
        return keys;
    }

    private static byte[] bytes(String base64) {
        var key = decoded(base64);
        if (key.length != KEY_BYTES) {
            throw new UnusableKey();
        }
        return key;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new UnusableKey();
        }
    }

    /** @param belongsTo names the row; the value opens only for the same name */
    public byte[] lock(byte[] value, String belongsTo) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce, belongsTo);
            var locked = ByteBuffer.allocate(KEY_ID_BYTES + NONCE_BYTES + cipher.getOutputSize(value.length));
            return locked.putInt(current.id())
                    .put(nonce)
                    .put(cipher.doFinal(value))
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot lock", e);
        }
    }

    /** @throws CannotOpen when the key is not known here, or the value was changed or moved to another row */
    public byte[] open(byte[] locked, String belongsTo) {
        var buffer = ByteBuffer.wrap(locked);
        var keys = byId.get(buffer.getInt());
        if (keys == null) {
            throw new CannotOpen("locked with a key that is not known here");
        }
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var ciphertext = new byte[buffer.remaining()];
        buffer.get(ciphertext);
        try {
            return cipher(Cipher.DECRYPT_MODE, keys, nonce, belongsTo).doFinal(ciphertext);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("changed, or not of this row");
        }
    }

    /** A key for a file that is about to be kept. */
    public FileKey newFileKey() {
        var secret = new byte[FileKey.BYTES];
        random.nextBytes(secret);
        return new FileKey(secret);
    }

    /** The key of a file, to be kept in the row that {@code belongsTo} names. */
    public byte[] lock(FileKey key, String belongsTo) {
        return lock(key.secret(), belongsTo);
    }

    /** @throws CannotOpen as {@link #open} does */
    public FileKey openFileKey(byte[] locked, String belongsTo) {
        return new FileKey(open(locked, belongsTo));
    }

    /** The same for the same value and nothing else, so that equal values can be found without being read. */
    public byte[] index(String value) {
        return current.digest(value.getBytes(StandardCharsets.UTF_8));
    }

    private static Cipher cipher(int mode, Keys keys, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** What is derived from one configured key: its id and a key for each use. */
    private record Keys(int id, SecretKey encryption, SecretKey indexing) {

        static Keys of(String owner, byte[] key) {
            return new Keys(
                    ByteBuffer.wrap(derive(owner, key, "id", KEY_ID_BYTES).getEncoded())
                            .getInt(),
                    derive(owner, key, "encryption", KEY_BYTES),
                    derive(owner, key, "index", KEY_BYTES));
        }

        private static SecretKey derive(String owner, byte[] key, String use, int bytes) {
            try {
                return KDF.getInstance("HKDF-SHA256")
                        .deriveKey(
                                "AES",
                                HKDFParameterSpec.ofExtract()
                                        .addIKM(key)
                                        .thenExpand(
                                                ("onestop " + owner + " " + use).getBytes(StandardCharsets.UTF_8),
                                                bytes));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] digest(byte[] value) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(indexing);
                return mac.doFinal(value);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The configured key is not 32 bytes in base64. */
    public static final class UnusableKey extends IllegalArgumentException {
        UnusableKey() {
            super("The key that identity numbers are encrypted with must be 32 bytes in base64.");
        }
    }

    /** Locked with a key that is not known here, changed, or moved to another row. */
    public static final class CannotOpen extends RuntimeException {
        CannotOpen(String message) {
            super(message);
        }
    }
}
