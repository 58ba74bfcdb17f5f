package vn.onestop.intake.fee.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A citizen means to pay online, as sent to us. */
record IntentForm(
        @Schema(description = "Of the due: 0 for the fee of the procedure", example = "0") @NotNull @PositiveOrZero
        Integer ordinal,

        @Schema(example = "sandbox") @NotBlank @Size(max = 40)
        String provider,

        @Schema(description = "How many copies or pages, where the fee is one for each") @Min(1) @Max(9999) @Nullable
        Integer quantity) {

    static final String EXAMPLE = """
        {
          "ordinal": 0,
          "provider": "sandbox"
        }
        """;
}
