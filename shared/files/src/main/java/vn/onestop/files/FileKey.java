package vn.onestop.files;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The key of one file, made for it alone and kept locked by the {@link Vault}: AES-256-GCM over segments, so that a file
 * is never whole in memory. A segment that was altered, moved or cut off is noticed when it is read.
 */
public final class FileKey {

    static final int BYTES = 32;

    private static final int SEGMENT = 64 * 1024;
    private static final String DERIVATION = "HmacSha256";

    private final byte[] secret;

    FileKey(byte[] secret) {
        this.secret = secret.clone();
    }

    byte[] secret() {
        return secret.clone();
    }

    /** @param belongsTo names the file; it opens only for the same name. Whole once the stream is closed */
    public OutputStream encrypting(OutputStream to, String belongsTo) throws IOException {
        try {
            return streaming().newEncryptingStream(to, bytes(belongsTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot lock", e);
        }
    }

    /** Reading ends with an {@link IOException} where the file is not as it was locked. */
    public InputStream decrypting(InputStream from, String belongsTo) throws IOException {
        try {
            return streaming().newDecryptingStream(from, bytes(belongsTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    /** The same, read from any place. */
    public SeekableByteChannel decrypting(SeekableByteChannel from, String belongsTo) throws IOException {
        try {
            return streaming().newSeekableDecryptingChannel(from, bytes(belongsTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    private AesGcmHkdfStreaming streaming() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(secret, DERIVATION, BYTES, SEGMENT, 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "FileKey[hidden]";
    }
}
