package vn.onestop.intake.catalogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.intake.catalogue.OfficialChange;
import vn.onestop.intake.catalogue.OfficialRole;
import vn.onestop.intake.personal.Limits;
import vn.onestop.intake.personal.PhoneNumber;
import vn.onestop.intake.personal.Phones;

/** An official as sent to us. */
record OfficialForm(
        @Schema(description = "As it stands on forms and at the counter", example = "Trần Minh Đức")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = Limits.NO_CONTROL)
        String displayName,

        @Schema(description = "Code of the agency where the official works", example = "H26.103.25.7")
        @NotBlank
        @Size(max = 40)
        String agency,

        @NotEmpty @Size(max = 8) Set<@NotNull OfficialRole> roles,

        @Schema(description = "false once the official has left") @NotNull
        Boolean active,

        @Schema(
                description = "Left out: the one that is known stays. Empty: there is none.",
                example = "official@onestop.example")
        @Size(max = 254)
        @Email(regexp = "|" + OfficialChange.EMAIL)
        @Nullable
        String email,

        @Schema(
                description = "Left out: the one that is known stays. Empty: there is none. Kept as +84…",
                example = "0912 345 678")
        @Size(max = 30)
        @PhoneNumber
        @Nullable
        String phone) {

    OfficialForm {
        email = email == null ? null : email.strip();
    }

    OfficialChange change() {
        return new OfficialChange(displayName.strip(), agency.strip(), roles, active, email, e164());
    }

    private @Nullable String e164() {
        return phone == null || phone.isBlank() ? phone : Phones.e164(phone).orElseThrow();
    }

    @Override
    public String toString() {
        return "OfficialForm[hidden]";
    }
}
