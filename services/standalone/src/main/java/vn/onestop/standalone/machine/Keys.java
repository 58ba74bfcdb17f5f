package vn.onestop.standalone.machine;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.onestop.contracts.ResultPass;
import vn.onestop.contracts.Seal;

/** The keys and passwords of an installation: made once, each in a file that only its owner can read. */
public final class Keys {

    public static final String SMPP_SYSTEM_ID = "onestop";

    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 18;
    private static final int RSA_BITS = 2048;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    public Keys(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service must know and nobody else, by the names of its settings. */
    public Map<String, String> secretsOf(Service service) {
        var secrets = new LinkedHashMap<String, String>();
        if (service.keepsData()) {
            secrets.put("SPRING_DATASOURCE_PASSWORD", databasePassword(service.shortName()));
        }
        switch (service) {
            case GATEWAY -> secrets.put("ONESTOP_GATEWAY_SECRET", gatewaySecret());
            case INTAKE -> {
                secrets.put("ONESTOP_SEAL_NOTIFICATION", Seal.publicPart(sealKey("notification")));
                secrets.put("ONESTOP_SEAL_TRACKING", Seal.publicPart(sealKey("tracking")));
                secrets.put("ONESTOP_IDENTITY_KEY", secretKey("identity"));
                secrets.put("ONESTOP_SHELF_SECRET", shelfSecret());
                secrets.put("ONESTOP_RECEIPT_KEY", receiptKey());
            }
            case PROCESSING -> secrets.putAll(ofProcessing());
            case NOTIFICATION -> {
                secrets.put("ONESTOP_SEAL_NOTIFICATION", sealKey("notification"));
                secrets.put("ONESTOP_NOTIFICATION_KEY", secretKey("notification"));
                secrets.put("ONESTOP_SMPP_SYSTEM_ID", SMPP_SYSTEM_ID);
                secrets.put("ONESTOP_SMPP_PASSWORD", smppPassword());
            }
            case TRACKING -> {
                secrets.put("ONESTOP_SEAL_TRACKING", sealKey("tracking"));
                secrets.put("ONESTOP_LOOKUP_KEY", secretKey("lookup"));
                secrets.put("ONESTOP_RESULT_PASS_KEY", passKey());
            }
        }
        return secrets;
    }

    private Map<String, String> ofProcessing() {
        return Map.of(
                "ONESTOP_PROCESSING_KEY", secretKey("processing"),
                "ONESTOP_RESULT_PASS_KEY", ResultPass.publicPart(passKey()),
                "ONESTOP_SHELF_SECRET", resultShelfSecret());
    }

    public String databasePassword(String role) {
        return once("postgres-" + role, () -> random(PASSWORD_BYTES));
    }

    public String gatewaySecret() {
        return once("gateway", () -> random(PASSWORD_BYTES));
    }

    /** What intake shows to the object store that keeps the files of papers. */
    public String shelfSecret() {
        return once("shelf", () -> random(PASSWORD_BYTES));
    }

    /** What processing shows to the object store that keeps the documents of results. */
    public String resultShelfSecret() {
        return once("shelf-results", () -> random(PASSWORD_BYTES));
    }

    /** SMPP takes 8 characters. */
    public String smppPassword() {
        return once("smpp", () -> random(PASSWORD_BYTES).substring(0, 8));
    }

    /** What our stand-in for Zalo and notification know each other by. */
    String zaloSecret(String what) {
        return once("zalo-" + what, () -> random(PASSWORD_BYTES));
    }

    /** What a command on this computer shows to the running system. */
    public String control() {
        return once("control", () -> random(PASSWORD_BYTES));
    }

    /** An RSA key as JWK. */
    public String signingKey() {
        return once("issuer.jwk", Keys::newSigningKey);
    }

    /** An Ed25519 key as JWK. */
    private String receiptKey() {
        return once("receipt.jwk", Keys::newReceiptKey);
    }

    /** An EC key as JWK: tracking writes passes with it, processing reads them with its public part. */
    private String passKey() {
        return once("result-pass.jwk", ResultPass::newKey);
    }

    private String sealKey(String reader) {
        return once("seal-" + reader + ".jwk", () -> Seal.newKey(reader));
    }

    private String secretKey(String name) {
        return once(name, () -> {
            var key = new byte[KEY_BYTES];
            random.nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        });
    }

    private String random(int bytes) {
        var secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().encodeToString(secret);
    }

    private static String newSigningKey() {
        try {
            return new RSAKeyGenerator(RSA_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK ends both encodings with the 32 bytes that a JWK holds. */
    private static String newReceiptKey() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new OctetKeyPair.Builder(Curve.Ed25519, end(pair.getPublic()))
                    .d(end(pair.getPrivate()))
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint()
                    .build()
                    .toJSONString();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Base64URL end(Key key) {
        var encoded = key.getEncoded();
        return Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    private synchronized String once(String name, Supplier<String> maker) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                var beside = Files.createTempFile(directory, name, ".new"); // for its owner alone
                Files.writeString(beside, maker.get());
                Files.move(beside, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
