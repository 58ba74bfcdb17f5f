package vn.onestop.tracking.timeline;

import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.onestop.contracts.ResultPass;
import vn.onestop.contracts.Seal;

/** The keys, which have no defaults. A key that cannot do its work is found at the start and not at the first dossier. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimelineSettings.class)
class TimelineConfiguration {

    private static final String LOOKUP_KEY = "ONESTOP_LOOKUP_KEY";
    private static final String PASS_KEY = "ONESTOP_RESULT_PASS_KEY";
    private static final String SEAL_KEY = "ONESTOP_SEAL_TRACKING";

    @Bean
    Keeper keeper(@Value("${" + LOOKUP_KEY + "}") String key) {
        try {
            return Keeper.withKey(key);
        } catch (IllegalArgumentException e) {
            throw new UnusableKey(LOOKUP_KEY, "at least 32 random bytes in base64", e);
        }
    }

    @Bean
    ResultPass resultPass(@Value("${" + PASS_KEY + "}") String key) {
        try {
            var pass = ResultPass.withKey(key);
            pass.write(new UUID(0, 0), Instant.EPOCH);
            return pass;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnusableKey(PASS_KEY, "an EC key on P-256 as JWK with its private part", e);
        }
    }

    @Bean
    Seal seal(@Value("${" + SEAL_KEY + "}") String key) {
        try {
            var seal = Seal.withKey(key);
            seal.open(seal.seal("open"), String.class);
            return seal;
        } catch (IllegalArgumentException | Seal.CannotOpen e) {
            throw new UnusableKey(SEAL_KEY, "an EC key on P-256 as JWK with its private part", e);
        }
    }
}
