package vn.onestop.testing.issuer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Points a test's context to the issuer. */
record IssuerCustomizer() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
        var settings =
                Map.<String, Object>of("ONESTOP_ISSUER", TestIssuer.uri(), "ONESTOP_JWKS", TestIssuer.uri() + "/jwks");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test issuer", settings));
    }

    /** Found through {@code spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return TestContextAnnotationUtils.hasAnnotation(testClass, WithIssuer.class)
                    ? new IssuerCustomizer()
                    : null;
        }
    }
}
