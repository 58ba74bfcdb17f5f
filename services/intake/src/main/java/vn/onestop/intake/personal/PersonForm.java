package vn.onestop.intake.personal;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact.Language;

/** A person or organisation as sent to us. An empty field means the same as one that is not there. */
public record PersonForm(
        @Schema(example = "Nguyễn Thị Hoa") @NotBlank @Size(max = 200) @Pattern(regexp = Limits.NO_CONTROL)
        String name,

        @Schema(description = "Số định danh cá nhân, 12 digits", example = "001187012345")
        @Pattern(regexp = "\\d{12}", message = "{field.identity-number}")
        @Nullable
        String identityNumber,

        @Schema(description = "Mã số thuế of an organisation: 10 digits, or 13 for a branch", example = "0101234567")
        @Pattern(regexp = "\\d{10}(-?\\d{3})?", message = "{field.tax-code}")
        @Nullable
        String taxCode,

        @Schema(description = "Written in any usual way; kept as +84…", example = "0912 345 678")
        @Size(max = 30)
        @PhoneNumber
        @Nullable
        String phone,

        @Schema(example = "hoa.nguyen@example.vn")
        @Size(max = 254)
        @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")
        @Nullable
        String email,

        @Schema(example = "12 phố Đội Cấn, phường Ba Đình, Hà Nội")
        @Size(max = 500)
        @Pattern(regexp = Limits.NO_CONTROL)
        @Nullable
        String address,

        @Schema(description = "Language of messages, VI when not said") @Nullable
        Language language,

        @Schema(description = "Whether SMS keep Vietnamese accents, false when not said") @Nullable
        Boolean accents) {

    public PersonForm {
        identityNumber = Limits.orNull(identityNumber);
        taxCode = Limits.orNull(taxCode);
        phone = Limits.orNull(phone);
        email = Limits.orNull(email);
        address = Limits.orNull(address);
    }

    public static @Nullable Person orNull(@Nullable PersonForm form) {
        return form == null ? null : form.person();
    }

    public Person person() {
        return new Person(
                name,
                identityNumber,
                taxCode,
                phone == null ? null : Phones.e164(phone).orElseThrow(),
                email,
                address,
                language == null ? Language.VI : language,
                accents != null && accents);
    }

    @Override
    public String toString() {
        return "PersonForm[hidden]";
    }
}
