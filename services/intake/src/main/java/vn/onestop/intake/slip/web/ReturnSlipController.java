package vn.onestop.intake.slip.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.filing.ReturnSlips;
import vn.onestop.intake.filing.Sender;
import vn.onestop.intake.slip.PrintedSlips;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** What a counter asked for before it accepts, to be printed. */
@RestController
@RequestMapping(path = "/api/filings/{id}/returns", produces = MediaType.APPLICATION_PDF_VALUE)
@PreAuthorize("hasAnyRole('CITIZEN', 'COUNTER', 'AUDITOR')")
@Tag(name = "Filings", description = "What is sent in from home, with help or by post")
class ReturnSlipController {

    private final ReturnSlips returns;
    private final PrintedSlips slips;

    ReturnSlipController(ReturnSlips returns, PrintedSlips slips) {
        this.returns = returns;
        this.slips = slips;
    }

    @GetMapping("/{ordinal}")
    @Operation(summary = "The request for papers before acceptance (form 02), for its sender or its counter")
    ResponseEntity<byte[]> slip(
            @PathVariable UUID id,
            @Parameter(description = "1 for the first time that it was sent back", example = "1") @PathVariable
                    int ordinal,
            Caller caller,
            HttpServletRequest http) {
        var slip = returns.of(id, ordinal, Sender.of(caller, http.getRemoteAddr()));
        return PersonalAnswer.pdf(slips.returned(slip), slip.to().code() + "-phieu-yeu-cau-bo-sung.pdf");
    }
}
