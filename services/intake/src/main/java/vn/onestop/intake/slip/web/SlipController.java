package vn.onestop.intake.slip.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.slip.PrintedSlips;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The slips of a dossier to be printed, for whoever asks for PDF where others get JSON. */
@RestController
@RequestMapping(path = "/api/dossiers/{code}", produces = MediaType.APPLICATION_PDF_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
@Tag(name = "Dossiers", description = "Acceptance and refusal at the counter")
class SlipController {

    private static final String CODE = "H26.103.25.7-260310-0112";

    private final PrintedSlips slips;

    SlipController(PrintedSlips slips) {
        this.slips = slips;
    }

    @GetMapping("/receipt")
    @Operation(summary = "The receipt of an accepted dossier once more (form 01)")
    ResponseEntity<byte[]> receipt(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.pdf(slips.receipt(code, onlooker(caller, request)), code + "-giay-tiep-nhan.pdf");
    }

    @GetMapping("/refusal-slip")
    @Operation(summary = "The refusal of a dossier once more (form 03)")
    ResponseEntity<byte[]> refusal(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.pdf(slips.refusal(code, onlooker(caller, request)), code + "-phieu-tu-choi.pdf");
    }

    private static Onlooker onlooker(Caller caller, HttpServletRequest request) {
        return Onlooker.of(caller, request.getRemoteAddr());
    }
}
