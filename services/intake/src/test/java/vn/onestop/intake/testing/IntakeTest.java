package vn.onestop.intake.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;
import vn.onestop.testing.issuer.WithIssuer;

/** The whole service with a real database, a real broker, real tokens, and a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestKeys.class)
@Import({OfficeOfTest.class})
@WithPostgres
@WithKafka
@WithIssuer
public @interface IntakeTest {}
