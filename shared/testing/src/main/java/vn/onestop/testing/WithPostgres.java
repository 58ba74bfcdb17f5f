package vn.onestop.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test has a database of a real PostgreSQL 18, fresh and empty.
 *
 * <p>On a test with a Spring context it is the context's {@code spring.datasource.*}, one database for each context. On
 * any other test it is a parameter of type {@link TestDatabase}, one for each test class.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServerParameters.class)
public @interface WithPostgres {}
