package vn.onestop.intake.look.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.look.LookLog;
import vn.onestop.web.PersonalAnswer;

/** Who has looked at what: for auditors, who look after those who look. */
@RestController
@RequestMapping("/api/looks")
@PreAuthorize("hasRole('AUDITOR')")
@Tag(name = "Looks", description = "Who was shown what of which dossier")
class LookController {

    private final LookLog log;

    LookController(LookLog log) {
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "Who was shown what of which dossier, the latest first",
            description = "Every answer of the counter that shows somebody's data has its line, an auditor's too.")
    ResponseEntity<LookLog.Page> looks(
            @Parameter(description = "One dossier only", example = "H26.103.25.7-260310-0112")
                    @RequestParam(required = false)
                    @Nullable
                    String dossier,
            @Parameter(description = "One account only", example = "official") @RequestParam(required = false) @Nullable
                    String account,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page) {
        return PersonalAnswer.ok(log.page(dossier, account, page));
    }
}
