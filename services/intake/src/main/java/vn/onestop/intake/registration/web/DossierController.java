package vn.onestop.intake.registration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.Acceptance;
import vn.onestop.intake.registration.Accepted;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.DossierView;
import vn.onestop.intake.registration.Duplicates;
import vn.onestop.intake.registration.Earlier;
import vn.onestop.intake.registration.IdempotencyKey;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Reading;
import vn.onestop.intake.registration.Receipt;
import vn.onestop.intake.registration.Refusal;
import vn.onestop.intake.registration.RefusalSlip;
import vn.onestop.intake.registration.Refused;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The counter: dossiers are accepted, refused, and shown to the counter that took them and to auditors. */
@RestController
@RequestMapping("/api/dossiers")
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Dossiers", description = "Acceptance and refusal at the counter")
class DossierController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String KEY =
            "8 to 200 visible characters, new for each dossier; the same key with the same body"
                    + " gets the same answer and nothing happens twice";
    private static final String CODE = "H26.103.25.7-260310-0112";

    private final Acceptance acceptance;
    private final Refusal refusal;
    private final Reading reading;
    private final Duplicates duplicates;

    DossierController(Acceptance acceptance, Refusal refusal, Reading reading, Duplicates duplicates) {
        this.acceptance = acceptance;
        this.refusal = refusal;
        this.reading = reading;
        this.duplicates = duplicates;
    }

    @PostMapping
    @Operation(
            summary = "Accept a dossier",
            description = "Gives its code, the promised date with its explanation, the look-up secret and the receipt."
                    + " The agency of the caller's token receives; the competent agency follows from the procedure.")
    @ApiResponse(responseCode = "201", description = "Accepted; the clock runs")
    ResponseEntity<Accepted> accept(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(mediaType = JSON, examples = @ExampleObject(value = Examples.ACCEPTANCE)))
                    @Valid
                    @RequestBody
                    AcceptanceForm form,
            @Parameter(description = KEY, required = true, example = "7b1f6c1e-6c55-4c43-a5d4-0e4a2f1d9a11")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            Caller caller,
            HttpServletRequest request) {
        var official = official(caller, request);
        var answer = acceptance.accept(form.request(), IdempotencyKey.require(key), official);
        return created(answer, answer.content().code());
    }

    @PostMapping("/refusals")
    @Operation(
            summary = "Refuse to accept a dossier",
            description = "It gets a code too, and the citizen the reason in writing (form 03).")
    @ApiResponse(responseCode = "201", description = "Refused")
    ResponseEntity<Refused> refuse(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = Examples.REFUSAL)))
                    @Valid
                    @RequestBody
                    RefusalForm form,
            @Parameter(description = KEY, required = true, example = "f3a7a3a0-32a8-4a4b-8a29-8a0c2a3d4c5e")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            Caller caller,
            HttpServletRequest request) {
        var official = official(caller, request);
        var answer = refusal.refuse(form.request(), IdempotencyKey.require(key), official);
        return created(answer, answer.content().code());
    }

    @GetMapping("/{code}")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(summary = "A dossier of the caller's own counter, of any for an auditor, with its history")
    ResponseEntity<DossierView> dossier(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(reading.dossier(code, onlooker(caller, request)));
    }

    @GetMapping("/{code}/receipt")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(summary = "The receipt of an accepted dossier once more (form 01)")
    ResponseEntity<Receipt> receipt(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(reading.receipt(code, onlooker(caller, request)));
    }

    @GetMapping("/{code}/refusal-slip")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(summary = "The refusal of a dossier once more (form 03)")
    ResponseEntity<RefusalSlip> refusalSlip(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(reading.refusalSlip(code, onlooker(caller, request)));
    }

    @GetMapping("/{code}/duplicates")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(
            summary = "Dossiers of the same person under the same procedure not long before",
            description =
                    "They may be the same matter, and may have been brought to another counter. Nothing is refused"
                            + " for it.")
    ResponseEntity<List<Earlier>> duplicates(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(duplicates.before(code, onlooker(caller, request)));
    }

    private static Onlooker onlooker(Caller caller, HttpServletRequest request) {
        return Onlooker.of(caller, request.getRemoteAddr());
    }

    private static Official official(Caller caller, HttpServletRequest request) {
        return Official.of(caller, request.getRemoteAddr());
    }

    private static <A> ResponseEntity<A> created(Answer<A> answer, String code) {
        return PersonalAnswer.created("/api/dossiers/" + code, answer.content(), answer.repeated());
    }
}
