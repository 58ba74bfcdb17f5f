package vn.onestop.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule finds the class that is wrong on purpose, and no other rule takes offence at it. */
class CanaryTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleFindsItsCanary(Rule rule) {
        var canary = Code.ofCanary(Path.of("").toAbsolutePath(), folder(rule));

        assertThat(canary.main()).as("canary of %s", rule).isNotEmpty();
        assertThat(rule.breaches(canary)).as("breaches of %s", rule).isNotEmpty();
        assertThat(Arrays.stream(Rule.values())
                        .filter(other -> !other.breaches(canary).isEmpty()))
                .containsExactly(rule);
    }

    private static String folder(Rule rule) {
        return rule == Rule.PLAIN_JAVA
                ? "vn/onestop/time/canary"
                : "vn/onestop/canary/" + rule.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
