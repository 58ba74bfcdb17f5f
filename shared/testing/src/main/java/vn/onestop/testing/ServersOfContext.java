package vn.onestop.testing;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Points a test's Spring context to the servers that its annotations ask for. Equal ones share a context. */
record ServersOfContext(boolean postgres, boolean kafka) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var properties = new HashMap<String, Object>();
        var postgresServer = postgres ? SharedPostgres.begin() : null;
        if (kafka) {
            var broker = SharedKafka.begin().join().freshBroker();
            properties.put("spring.kafka.bootstrap-servers", broker.bootstrapServers());
            properties.put("spring.cloud.stream.kafka.binder.brokers", broker.bootstrapServers());
            context.getBeanFactory().registerSingleton("testBroker", broker);
        }
        if (postgresServer != null) {
            var database = postgresServer.join().freshDatabase();
            properties.put("spring.datasource.url", database.url());
            properties.put("spring.datasource.username", database.username());
            properties.put("spring.datasource.password", database.password());
            properties.put("spring.test.database.replace", "NONE");
            context.getBeanFactory().registerSingleton("testDatabase", database);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("servers of the test", properties));
    }

    /** Found by Spring through {@code META-INF/spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            var postgres = TestContextAnnotationUtils.hasAnnotation(test, WithPostgres.class);
            var kafka = TestContextAnnotationUtils.hasAnnotation(test, WithKafka.class);
            return postgres || kafka ? new ServersOfContext(postgres, kafka) : null;
        }
    }
}
