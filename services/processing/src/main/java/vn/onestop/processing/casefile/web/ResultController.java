package vn.onestop.processing.casefile.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.Correcting;
import vn.onestop.processing.casefile.DraftText;
import vn.onestop.processing.casefile.Drafting;
import vn.onestop.processing.casefile.Extending;
import vn.onestop.processing.casefile.ResultFiles;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.casefile.web.ResultRequests.ExtendLimit;
import vn.onestop.processing.casefile.web.ResultRequests.OrderCorrection;
import vn.onestop.processing.casefile.web.ResultRequests.WriteDraft;
import vn.onestop.processing.route.Callers;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** How the result of a case comes about, and by when. */
@RestController
@RequestMapping(path = "/api/cases/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
class ResultController {

    private final CaseReading reading;
    private final Drafting drafting;
    private final ResultFiles files;
    private final Extending extending;
    private final Correcting correcting;

    ResultController(
            CaseReading reading, Drafting drafting, ResultFiles files, Extending extending, Correcting correcting) {
        this.reading = reading;
        this.drafting = drafting;
        this.files = files;
        this.extending = extending;
        this.correcting = correcting;
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

    /** The signed document as a PDF of up to 20 MB, as the body; the very same once more changes nothing. */
    @PostMapping(
            path = "/result-files",
            consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @PreAuthorize("hasAnyRole('LEADER', 'CLERK')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "string", format = "binary")))
    CaseView attach(@PathVariable String code, @RequestParam int version, Caller caller, HttpServletRequest http)
            throws IOException {
        var by = Callers.official(caller, http.getRemoteAddr());
        files.attach(new Seen(code, version), http.getInputStream(), by);
        return reading.of(code, by);
    }

    /** The limit grows once by what the procedure's text allows, before it has run out; an apology is something else. */
    @PostMapping("/limit-extension")
    @PreAuthorize("hasRole('LEADER')")
    CaseView extend(
            @PathVariable String code, @Valid @RequestBody ExtendLimit wish, Caller caller, HttpServletRequest http) {
        var by = Callers.official(caller, http.getRemoteAddr());
        extending.extend(new Seen(code, wish.version()), wish.toOrder(), by);
        return reading.of(code, by);
    }

    /** A mistake in the issued result is mended by a new dossier of the same people, once; this one stays as it is. */
    @PostMapping("/corrections")
    @PreAuthorize("hasRole('LEADER')")
    CaseView correct(
            @PathVariable String code,
            @Valid @RequestBody OrderCorrection wish,
            Caller caller,
            HttpServletRequest http) {
        var by = Callers.official(caller, http.getRemoteAddr());
        correcting.order(new Seen(code, wish.version()), wish.toOrder(), by);
        return reading.of(code, by);
    }

    /** Who looks, when, and at which file is written down before anything is sent. */
    @GetMapping(path = "/result-files/{ordinal}", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String code, @PathVariable int ordinal, Caller caller, HttpServletRequest http) {
        var open = files.open(code, ordinal, Callers.official(caller, http.getRemoteAddr()));
        return PersonalAnswer.file(MediaType.APPLICATION_PDF, open.name(), open.size(), open.content());
    }

    /** All drafts with their words. */
    @GetMapping("/drafts")
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
    ResponseEntity<List<DraftText>> drafts(@PathVariable String code, Caller caller, HttpServletRequest http) {
        return PersonalAnswer.ok(drafting.of(code, Callers.official(caller, http.getRemoteAddr())));
    }
}
