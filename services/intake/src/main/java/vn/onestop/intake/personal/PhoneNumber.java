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

/** A telephone number that exists, written in any usual way; Vietnamese unless it begins with another country. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumber.Check.class)
public @interface PhoneNumber {

    String message() default "{field.phone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves it to {@code @NotBlank} to ask for a number. */
    final class Check implements ConstraintValidator<PhoneNumber, String> {
        @Override
        public boolean isValid(@Nullable String said, ConstraintValidatorContext context) {
            return said == null || said.isBlank() || Phones.e164(said).isPresent();
        }
    }
}
