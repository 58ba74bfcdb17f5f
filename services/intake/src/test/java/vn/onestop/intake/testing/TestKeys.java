package vn.onestop.intake.testing;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.onestop.contracts.Seal;

/** The keys of a test's intake, and the private parts that only notification and tracking have elsewhere. */
public final class TestKeys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String IDENTITY = Base64.getEncoder().encodeToString(new byte[32]);

    /** The key of RFC 8037, which everybody knows. */
    private static final String RECEIPT = """
        {"kty": "OKP", "crv": "Ed25519", "kid": "receipt-of-test",
         "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
         "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
        """;

    /** Where the files of papers lie. */
    public static final Path SHELF =
            Path.of("target", "shelf-" + ProcessHandle.current().pid());

    private static final String NOTIFICATION = Seal.newKey("notification");
    private static final String TRACKING = Seal.newKey("tracking");

    public static Seal notification() {
        return Seal.withKey(NOTIFICATION);
    }

    public static Seal tracking() {
        return Seal.withKey(TRACKING);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var keys = Map.<String, Object>of(
                "ONESTOP_PAYMENT_SANDBOX",
                "true",
                "ONESTOP_IDENTITY_KEY",
                IDENTITY,
                "onestop.paper.folder",
                SHELF.toString(),
                "ONESTOP_SEAL_NOTIFICATION",
                Seal.publicPart(NOTIFICATION),
                "ONESTOP_SEAL_TRACKING",
                Seal.publicPart(TRACKING),
                "ONESTOP_RECEIPT_KEY",
                RECEIPT,
                "ONESTOP_PUBLIC_ADDRESS",
                "https://motcua.example.vn");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test keys", keys));
    }
}
