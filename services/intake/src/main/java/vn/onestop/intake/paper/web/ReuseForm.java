package vn.onestop.intake.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which file of an earlier dossier is to be used again. */
record ReuseForm(
        @Schema(description = "From the list of those that can be") @NotNull
        UUID fileId) {}
