package vn.onestop.processing.slip.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.slip.CaseSlips;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The form of a case that goes with its dossier. */
@RestController
@RequestMapping(path = "/api/cases/{code}/forms", produces = MediaType.APPLICATION_PDF_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
class CaseSlipController {

    private final CaseSlips slips;

    CaseSlipController(CaseSlips slips) {
        this.slips = slips;
    }

    @GetMapping("/control-slip")
    @Operation(summary = "Form 06 (05 before 15/09/2025): who handed the dossier to whom, and whether in time")
    ResponseEntity<byte[]> controlSlip(@PathVariable String code, Caller caller, HttpServletRequest http) {
        return PersonalAnswer.pdf(slips.controlSlip(code, official(caller, http)), code + "-phieu-kiem-soat.pdf");
    }

    private static Official official(Caller caller, HttpServletRequest http) {
        return Callers.official(caller, http.getRemoteAddr());
    }
}
