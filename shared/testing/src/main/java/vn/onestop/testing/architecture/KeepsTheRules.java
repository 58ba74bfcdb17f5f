package vn.onestop.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests of a module's architecture. A module has them by one line: {@code class ArchitectureTest extends KeepsTheRules
 * {}}; it overrides a method where it has an edge or public endpoints to name.
 */
public abstract class KeepsTheRules {

    /** Where the module is; tests run in its folder. */
    protected Path module() {
        return Path.of("");
    }

    /** Simple names of the classes that may catch whatever is thrown, since nobody is left to do so. */
    protected Set<String> edge() {
        return Set.of();
    }

    /** Handlers that anyone may call, without a token, as {@code Page.method}. */
    protected Set<String> publicEndpoints() {
        return Set.of();
    }

    @TestFactory
    protected final Stream<DynamicTest> rules() {
        var code = Code.ofModule(module().toAbsolutePath().normalize(), edge(), publicEndpoints());
        return Arrays.stream(Rule.values())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.sentence(),
                        () -> assertThat(rule.breaches(code))
                                .as(rule.sentence())
                                .isEmpty()));
    }
}
