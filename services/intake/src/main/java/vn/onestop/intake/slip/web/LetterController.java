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
import vn.onestop.intake.slip.Letter.Kind;
import vn.onestop.intake.slip.Letters;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** What officials write to the citizen of a dossier, to be printed, signed and sent. */
@RestController
@RequestMapping(path = "/api/dossiers/{code}/letters", produces = MediaType.APPLICATION_PDF_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
@Tag(name = "Letters", description = "What officials write to the citizen of an accepted dossier")
class LetterController {

    private static final String CODE = "H26.103.25.7-260310-0112";

    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/supplement-requests/{ordinal}")
    @Operation(summary = "Form 02: a request for papers")
    ResponseEntity<byte[]> supplementRequest(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(description = "1 for the first request", example = "1") @PathVariable int ordinal,
            Caller caller,
            HttpServletRequest http) {
        var letter = letters.print(code, Kind.SUPPLEMENT_REQUEST, ordinal, onlooker(caller, http));
        return PersonalAnswer.pdf(letter, code + "-yeu-cau-bo-sung-" + ordinal + ".pdf");
    }

    @GetMapping("/apologies/{ordinal}")
    @Operation(summary = "Form 04: an apology with a new date, from the agency that is late")
    ResponseEntity<byte[]> apology(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(description = "1 for the first apology", example = "1") @PathVariable int ordinal,
            Caller caller,
            HttpServletRequest http) {
        var letter = letters.print(code, Kind.APOLOGY, ordinal, onlooker(caller, http));
        return PersonalAnswer.pdf(letter, code + "-xin-loi-" + ordinal + ".pdf");
    }

    @GetMapping("/stop-notice")
    @Operation(summary = "Form 05, since 15/09/2025: the dossier ends without a decision")
    ResponseEntity<byte[]> stopNotice(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest http) {
        var letter = letters.print(code, Kind.STOP_NOTICE, 1, onlooker(caller, http));
        return PersonalAnswer.pdf(letter, code + "-thong-bao-dung.pdf");
    }

    private static Onlooker onlooker(Caller caller, HttpServletRequest http) {
        return Onlooker.of(caller, http.getRemoteAddr());
    }
}
