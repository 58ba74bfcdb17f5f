package vn.onestop.intake.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.intake.catalogue.ProcedureVersions;
import vn.onestop.intake.catalogue.StepTotals;
import vn.onestop.web.Caller;

/** New versions of procedures, made by an administrator. */
@RestController
@RequestMapping("/api/catalogue/procedures/{code}/versions")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Procedures", description = "New versions of procedures")
class ProcedureVersionController {

    private static final String CODE = "[0-9.]{3,20}";

    private final ProcedureVersions procedures;

    ProcedureVersionController(ProcedureVersions procedures) {
        this.procedures = procedures;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a version of a procedure",
            description = "Holds for dossiers accepted from effectiveFrom on; those accepted before keep theirs.")
    ProcedurePublished add(
            @Parameter(example = "1.001193") @PathVariable @Pattern(regexp = CODE) String code,
            @Valid @RequestBody ProcedureForm form,
            Caller caller) {
        return procedures.add(code, form.draft(), caller.account());
    }

    @PostMapping(params = "preview=true")
    @Operation(summary = "What the steps take together; nothing is kept")
    StepTotals preview(
            @Parameter(example = "1.001193") @PathVariable @Pattern(regexp = CODE) String code,
            @Valid @RequestBody ProcedureForm form) {
        return procedures.preview(form.draft());
    }
}
