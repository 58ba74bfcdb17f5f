package vn.onestop.testing.issuer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The application under test trusts {@link TestIssuer}: {@code ONESTOP_ISSUER} and {@code ONESTOP_JWKS} point to it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithIssuer {}
