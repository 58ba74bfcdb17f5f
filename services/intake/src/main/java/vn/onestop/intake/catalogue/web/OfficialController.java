package vn.onestop.intake.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.catalogue.ChangedBy;
import vn.onestop.intake.catalogue.OfficialChange;
import vn.onestop.intake.catalogue.OfficialView;
import vn.onestop.intake.catalogue.Officials;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The officials' directory, kept by the administrator; addresses and numbers are shown masked. */
@RestController
@RequestMapping("/api/catalogue/officials")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Officials", description = "Who works where, as what, and how to reach them")
class OfficialController {

    private final Officials officials;

    OfficialController(Officials officials) {
        this.officials = officials;
    }

    @GetMapping
    @Operation(summary = "Every official, those who have left too; of one agency when it is named")
    ResponseEntity<List<OfficialView>> all(
            @Parameter(example = "H26.103.25.7") @RequestParam(required = false) @Nullable String agency) {
        return PersonalAnswer.ok(officials.all(agency));
    }

    @GetMapping("/{account}")
    @Operation(summary = "One official")
    ResponseEntity<OfficialView> one(@Parameter(example = "official") @PathVariable String account) {
        return PersonalAnswer.ok(officials.one(account));
    }

    @PutMapping("/{account}")
    @Operation(
            summary = "List an official, or list one anew",
            description = "Makes a version and publishes it; saying the same again does nothing. Who leaves is"
                    + " listed with active: false.")
    ResponseEntity<OfficialView> write(
            @Parameter(example = "official")
                    @PathVariable
                    @Pattern(regexp = OfficialChange.ACCOUNT, message = "{field.account}")
                    String account,
            @Valid @RequestBody OfficialForm form,
            Caller caller,
            HttpServletRequest request) {
        var by = new ChangedBy(caller.account(), request.getRemoteAddr());
        return PersonalAnswer.ok(officials.write(account, form.change(), by));
    }
}
