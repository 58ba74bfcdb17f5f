package vn.onestop.intake.supplement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.HandedIn;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.supplement.SupplementView;
import vn.onestop.intake.supplement.Supplements;
import vn.onestop.intake.supplement.Supplements.Brought;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** Papers that were asked for are brought to the counter; their files are added as those of any paper. */
@RestController
@RequestMapping("/api/dossiers/{code}/supplement")
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Supplements", description = "Papers that are asked for after acceptance")
class SupplementController {

    private static final String CODE = "H26.103.25.7-260310-0112";

    private final Supplements supplements;

    SupplementController(Supplements supplements) {
        this.supplements = supplements;
    }

    record BringForm(
            @Schema(description = "COUNTER when not said; POST for what came by post") @Nullable
            Channel channel,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid BroughtForm> items) {}

    record BroughtForm(
            @Schema(description = "Which of the items that are asked for, from 1", example = "1") @NotNull
            Integer item,

            @NotNull HandedIn.Kind kind,

            @Schema(example = "1") @NotNull @Min(1) @Max(999)
            Integer count) {

        Brought brought() {
            return new Brought(item, kind, count);
        }
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(summary = "What the citizen is asked for now, and how each paper of it stands")
    ResponseEntity<SupplementView> open(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest http) {
        return PersonalAnswer.ok(supplements.open(code, Onlooker.of(caller, http.getRemoteAddr())));
    }

    @PostMapping
    @Operation(
            summary = "Take papers that were asked for",
            description = "All or some of them. Whoever asked looks at them; the clock stands still until all are there"
                    + " as they should be.")
    ResponseEntity<SupplementView> bring(
            @Parameter(example = CODE) @PathVariable String code,
            @Valid @RequestBody BringForm form,
            Caller caller,
            HttpServletRequest http) {
        var papers = form.items().stream().map(BroughtForm::brought).toList();
        var channel = form.channel() == null ? Channel.COUNTER : form.channel();
        return PersonalAnswer.ok(supplements.bring(code, papers, channel, Official.of(caller, http.getRemoteAddr())));
    }
}
