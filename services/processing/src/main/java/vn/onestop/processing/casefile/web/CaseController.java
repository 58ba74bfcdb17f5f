package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.ApologyWork;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.Deciding;
import vn.onestop.processing.casefile.Reissuing;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.casefile.StepWork;
import vn.onestop.processing.casefile.SupplementWork;
import vn.onestop.processing.casefile.web.CaseRequests.Apologise;
import vn.onestop.processing.casefile.web.CaseRequests.AskForPapers;
import vn.onestop.processing.casefile.web.CaseRequests.Decide;
import vn.onestop.processing.casefile.web.CaseRequests.HandOnStep;
import vn.onestop.processing.casefile.web.CaseRequests.Reissue;
import vn.onestop.processing.casefile.web.CaseRequests.Version;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.web.Caller;

/** What officials do to one case; each answer is the case as it stands then. */
@RestController
@RequestMapping(path = "/api/cases/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK')")
class CaseController {

    private final CaseReading reading;
    private final StepWork stepWork;
    private final SupplementWork supplementWork;
    private final Deciding deciding;
    private final ApologyWork apologyWork;
    private final Reissuing reissuing;

    CaseController(
            CaseReading reading,
            StepWork stepWork,
            SupplementWork supplementWork,
            Deciding deciding,
            ApologyWork apologyWork,
            Reissuing reissuing) {
        this.reading = reading;
        this.stepWork = stepWork;
        this.supplementWork = supplementWork;
        this.deciding = deciding;
        this.apologyWork = apologyWork;
        this.reissuing = reissuing;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
    CaseView show(@PathVariable String code, Caller caller, HttpServletRequest http) {
        return reading.of(code, official(caller, http));
    }

    @PostMapping("/steps/{ordinal}/take")
    CaseView take(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody Version seen,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        stepWork.take(new Seen(code, seen.version()), ordinal, by);
        return reading.of(code, by);
    }

    @PostMapping("/steps/{ordinal}/complete")
    CaseView complete(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody Version seen,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        stepWork.complete(new Seen(code, seen.version()), ordinal, by);
        return reading.of(code, by);
    }

    @PostMapping("/steps/{ordinal}/hand-on")
    CaseView handOn(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody HandOnStep wish,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        stepWork.handOn(new Seen(code, wish.version()), ordinal, wish.toHandOn(), by);
        return reading.of(code, by);
    }

    @PostMapping("/supplement-requests")
    CaseView askForPapers(
            @PathVariable String code, @Valid @RequestBody AskForPapers wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        supplementWork.request(new Seen(code, wish.version()), wish.toRequest(), by);
        return reading.of(code, by);
    }

    @PostMapping("/supplement-receipts")
    CaseView receivePapers(
            @PathVariable String code, @Valid @RequestBody Version seen, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        supplementWork.receive(new Seen(code, seen.version()), by);
        return reading.of(code, by);
    }

    /** The leader's step asks for the outcome, the clerk's last step for the number of the document. */
    @PostMapping("/decision")
    CaseView decide(
            @PathVariable String code, @Valid @RequestBody Decide wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        deciding.decide(new Seen(code, wish.version()), wish.toRuling(), by);
        return reading.of(code, by);
    }

    /** Form 04: an apology and a new date, from the head of the unit or the leader. */
    @PostMapping("/apologies")
    CaseView apologise(
            @PathVariable String code, @Valid @RequestBody Apologise wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        apologyWork.apologise(new Seen(code, wish.version()), wish.toNewDate(), by);
        return reading.of(code, by);
    }

    /** Gives the citizen the date that a new calendar has made of the promise. */
    @PostMapping("/promise")
    CaseView reissue(
            @PathVariable String code, @Valid @RequestBody Reissue wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        reissuing.reissue(new Seen(code, wish.version()), wish.reason().strip(), by);
        return reading.of(code, by);
    }

    private static Official official(Caller caller, HttpServletRequest http) {
        return Callers.official(caller, http.getRemoteAddr());
    }
}
