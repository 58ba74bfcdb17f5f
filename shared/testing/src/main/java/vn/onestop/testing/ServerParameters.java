package vn.onestop.testing;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests their database and broker as parameters: the Spring context's own where there is one. */
final class ServerParameters implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ServerParameters.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == TestDatabase.class && asksFor(WithPostgres.class, test)
                || type == TestBroker.class && asksFor(WithKafka.class, test);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (hasSpringContext(test.getRequiredTestClass())) {
            return SpringExtension.getApplicationContext(test).getBean(type);
        }
        if (type == TestBroker.class) {
            return SharedKafka.begin().join().broker();
        }
        return ofTestClass(test)
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        TestDatabase.class, _ -> SharedPostgres.begin().join().freshDatabase());
    }

    private static ExtensionContext ofTestClass(ExtensionContext test) {
        return test.getTestMethod().isEmpty()
                ? test
                : test.getParent().map(ServerParameters::ofTestClass).orElse(test);
    }

    private static boolean asksFor(Class<? extends Annotation> annotation, ExtensionContext test) {
        return TestContextAnnotationUtils.hasAnnotation(test.getRequiredTestClass(), annotation);
    }

    private static boolean hasSpringContext(Class<?> test) {
        return TestContextAnnotationUtils.hasAnnotation(test, BootstrapWith.class)
                || TestContextAnnotationUtils.hasAnnotation(test, ContextConfiguration.class);
    }
}
