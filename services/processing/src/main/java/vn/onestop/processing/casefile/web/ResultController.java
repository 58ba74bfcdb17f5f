package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.DraftText;
import vn.onestop.processing.casefile.Drafting;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.casefile.web.ResultRequests.WriteDraft;
import vn.onestop.processing.route.Callers;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** How the result of a case comes about. */
@RestController
@RequestMapping(path = "/api/cases/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
class ResultController {

    private final CaseReading reading;
    private final Drafting drafting;

    ResultController(CaseReading reading, Drafting drafting) {
        this.reading = reading;
        this.drafting = drafting;
    }

    /** What the leader is to sign; a later draft takes the place of this one. */
    @PostMapping("/drafts")
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'LEADER')")
    CaseView draft(
            @PathVariable String code, @Valid @RequestBody WriteDraft wish, Caller caller, HttpServletRequest http) {
        var by = Callers.official(caller, http.getRemoteAddr());
        drafting.draft(new Seen(code, wish.version()), wish.toRequest(), by);
        return reading.of(code, by);
    }

    /** All drafts with their words. */
    @GetMapping("/drafts")
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
    ResponseEntity<List<DraftText>> drafts(@PathVariable String code, Caller caller, HttpServletRequest http) {
        return PersonalAnswer.ok(drafting.of(code, Callers.official(caller, http.getRemoteAddr())));
    }
}
