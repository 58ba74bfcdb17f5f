package vn.onestop.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds the settings of messaging that all services share, where any other source may say otherwise. */
final class MessagingDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String FILE = "vn/onestop/messaging/defaults.properties";

    /** Before the web's defaults, whose message bundles these repeat and add to. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource("onestop-messaging", new ClassPathResource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
