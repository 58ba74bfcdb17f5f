package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A dossier of the same person under the same procedure that came in before (hồ sơ có thể trùng); it may be elsewhere. */
public record Earlier(
        @Schema(example = "H26.103.25.7-260310-0112") String code, LocalDate day) {}
