package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A paper that was handed in, as sent to us. */
public record PaperForm(
        @Schema(description = "Which of the procedure's papers it is, from 1", example = "1") @NotNull
        Integer ordinal,

        @NotNull HandedIn.Kind kind,

        @Schema(example = "1") @NotNull @Min(1) @Max(999) Integer count) {

    public HandedIn handedIn() {
        return new HandedIn(ordinal, kind, count);
    }
}
