package vn.onestop.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test has a real Kafka 4 broker.
 *
 * <p>On a test with a Spring context it is the context's {@code spring.kafka.bootstrap-servers} and the binder's brokers;
 * a new context finds no topics of earlier ones. On any other test it is a parameter of type {@link TestBroker}; such a
 * test gives its topics names of its own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServerParameters.class)
public @interface WithKafka {}
