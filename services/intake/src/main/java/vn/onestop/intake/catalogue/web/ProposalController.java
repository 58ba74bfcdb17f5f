package vn.onestop.intake.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.onestop.intake.catalogue.ProposalView;
import vn.onestop.intake.catalogue.Proposals;
import vn.onestop.web.Caller;

/** Notices of days off: proposed by an administrator, applied once it is known what they change. */
@RestController
@RequestMapping("/api/catalogue/calendar/proposals")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Calendar", description = "Notices of days off and what they would change")
class ProposalController {

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "Propose a notice of days off",
            description = "CSV with the columns date,kind,reason,notice. The days are laid over the calendar in force."
                    + " Whatever is wrong refuses the whole, with its line.")
    ResponseEntity<ProposalView> propose(
            @Parameter(description = "Number of the notice", example = "12345/TB-BNV")
                    @RequestParam
                    @NotBlank
                    @Size(max = 200)
                    String cause,
            @Parameter(description = "Years that are complete with it", example = "2027")
                    @RequestParam(defaultValue = "")
                    Set<@Min(2000) @Max(2199) Integer> years,
            @RequestBody byte[] csv,
            Caller caller) {
        return created(proposals.propose(text(csv), cause.strip(), years, caller.account()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Propose a notice of days off, sent as a file")
    ResponseEntity<ProposalView> proposeFile(
            @RequestParam @NotBlank @Size(max = 200) String cause,
            @RequestParam(defaultValue = "") Set<@Min(2000) @Max(2199) Integer> years,
            @RequestPart MultipartFile notice,
            Caller caller)
            throws IOException {
        return created(proposals.propose(text(notice.getBytes()), cause.strip(), years, caller.account()));
    }

    @GetMapping
    @Operation(summary = "Every calendar that was proposed, the newest first")
    List<ProposalView> all() {
        return proposals.all();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A proposed calendar: how it differs, what it would change, what became of it")
    ProposalView one(@PathVariable UUID id) {
        return proposals.one(id);
    }

    @PostMapping("/{id}/apply")
    @Operation(summary = "Put it into force; only once measured, and while its base is still in force")
    ProposalView apply(@PathVariable UUID id, Caller caller) {
        return proposals.apply(id, caller.account());
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take it back")
    ProposalView withdraw(@PathVariable UUID id, Caller caller) {
        return proposals.withdraw(id, caller.account());
    }

    private static ResponseEntity<ProposalView> created(ProposalView proposal) {
        return ResponseEntity.created(URI.create("/api/catalogue/calendar/proposals/" + proposal.id()))
                .body(proposal);
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
