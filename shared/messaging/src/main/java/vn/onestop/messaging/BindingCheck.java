package vn.onestop.messaging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.cloud.stream.config.BindingServiceProperties;

/**
 * A function that listens has a topic and a group, or the service does not start. Without a group there are no dead
 * letters, and every restart would forget where it was.
 */
final class BindingCheck implements SmartInitializingSingleton {

    private final String functions;
    private final BindingServiceProperties bindings;

    /** @param functions as in {@code spring.cloud.function.definition} */
    BindingCheck(String functions, BindingServiceProperties bindings) {
        this.functions = functions;
        this.bindings = bindings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Arrays.stream(functions.split(";"))
                .map(String::strip)
                .filter(function -> !function.isEmpty())
                .forEach(function -> check(function + "-in-0"));
    }

    private void check(String name) {
        var binding = bindings.getBindings().get(name);
        if (binding == null || isMissing(binding.getDestination()) || isMissing(binding.getGroup())) {
            throw new IllegalStateException(
                    "spring.cloud.stream.bindings.%s needs a destination and a group".formatted(name));
        }
    }

    private static boolean isMissing(@Nullable String setting) {
        return setting == null || setting.isBlank();
    }
}
