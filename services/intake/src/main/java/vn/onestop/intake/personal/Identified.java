package vn.onestop.intake.personal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A person is known by an identity number, an organisation by a tax code; never by both. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Identified.Check.class)
public @interface Identified {

    /** Whether somebody without any number is somebody at all: a newborn is, who files is not. */
    boolean required();

    String message() default "{field.number-needed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the field that is missing or too many. */
    final class Check implements ConstraintValidator<Identified, PersonForm> {

        private boolean required;

        @Override
        public void initialize(Identified identified) {
            required = identified.required();
        }

        @Override
        public boolean isValid(@Nullable PersonForm person, ConstraintValidatorContext context) {
            if (person == null) {
                return true;
            }
            var both = person.identityNumber() != null && person.taxCode() != null;
            var none = person.identityNumber() == null && person.taxCode() == null;
            if (both) {
                return say(context, "taxCode", "{field.one-number-only}");
            }
            return !(none && required) || say(context, "identityNumber", "{field.number-needed}");
        }

        private static boolean say(ConstraintValidatorContext context, String field, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
