package vn.onestop.processing.casefile.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.ResultLookLog;
import vn.onestop.web.PersonalAnswer;

/** Who has looked at the documents of results: for auditors, who look after those who look. */
@RestController
class ResultLookController {

    private final ResultLookLog log;

    ResultLookController(ResultLookLog log) {
        this.log = log;
    }

    /** The latest first, of one dossier or account only where one is named. */
    @GetMapping(path = "/api/result-looks", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('AUDITOR')")
    ResponseEntity<ResultLookLog.Looks> looks(
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page) {
        return PersonalAnswer.ok(log.page(dossier, account, page));
    }
}
