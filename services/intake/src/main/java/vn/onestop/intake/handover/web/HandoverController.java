package vn.onestop.intake.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.intake.handover.Ending;
import vn.onestop.intake.handover.Handover;
import vn.onestop.intake.handover.HandoverEvidence;
import vn.onestop.intake.handover.HandoverView;
import vn.onestop.intake.handover.WaitingResults;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.IdempotencyKey;
import vn.onestop.intake.registration.Official;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The counter gives results back: what lies ready, the hand-over, and what proves it. */
@RestController
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Hand-over", description = "Results given back at the counter")
class HandoverController {

    private static final String HANDOVER = "/api/dossiers/{code}/handover";
    private static final String CODE = "H26.103.25.7-260310-0112";
    private static final String KEY = "8 to 200 visible characters, new for each hand-over; the same key with the same"
            + " body gets the same answer and nothing happens twice";

    private final WaitingResults waiting;
    private final Handover handover;
    private final HandoverEvidence evidence;

    HandoverController(WaitingResults waiting, Handover handover, HandoverEvidence evidence) {
        this.waiting = waiting;
        this.handover = handover;
        this.evidence = evidence;
    }

    @GetMapping("/api/handovers")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(
            summary = "What lies at the caller's own counter, what has lain longest first",
            description = "With ending STOPPED: dossiers without a result, whose originals are to be given back.")
    ResponseEntity<WaitingResults.Page> lying(
            @Parameter(description = "One ending only; without it, all results that can be handed over")
                    @RequestParam(required = false)
                    @Nullable
                    Ending ending,
            @Parameter(description = "Only what its citizen wants in this way")
                    @RequestParam(required = false)
                    @Nullable
                    ResultDelivery wish,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            @Parameter(description = "Whose counter; an auditor says it", example = "H26.103.25.7")
                    @RequestParam(required = false)
                    @Nullable
                    String agency,
            Caller caller,
            HttpServletRequest http) {
        var by = onlooker(caller, http);
        return PersonalAnswer.ok(waiting.of(by.counter(agency), new WaitingResults.Question(ending, wish, page), by));
    }

    @PostMapping(HANDOVER)
    @Operation(
            summary = "Hand a result over",
            description = "At the counter with a signature, by post with a tracking number, or electronically with the"
                + " reference of the citizen's data store, for which its document must be there as a file. A result is"
                + " handed over once; one that another dossier mends, only with the word that its citizen knows.")
    @ApiResponse(responseCode = "201", description = "The citizen has it, or it is on the way")
    ResponseEntity<HandoverView> handOver(
            @Parameter(example = CODE) @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(value = HandoverForm.EXAMPLE)))
                    @Valid
                    @RequestBody
                    HandoverForm form,
            @Parameter(description = KEY, required = true, example = "0b6a3a8e-50c3-4f0e-9a3c-0a1d0f1c2b3a")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            Caller caller,
            HttpServletRequest http) {
        var official = Official.of(caller, http.getRemoteAddr());
        var answer = handover.handOver(code, form.request(), form.told(), IdempotencyKey.require(key), official);
        return PersonalAnswer.created("/api/dossiers/" + code + "/handover", answer.content(), answer.repeated());
    }

    @GetMapping(HANDOVER)
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(summary = "How a result of the caller's own counter was handed over, and what proves it")
    ResponseEntity<HandoverView> handover(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest http) {
        return PersonalAnswer.ok(evidence.of(code, onlooker(caller, http)));
    }

    @GetMapping(HANDOVER + "/signature")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(
            summary = "The signature that a result was collected with",
            description = "PNG or SVG. Who looks at it is written down.")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "image/png"), @Content(mediaType = "image/svg+xml")})
    ResponseEntity<byte[]> signature(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest http) {
        var signature = evidence.signature(code, onlooker(caller, http));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.parseMediaType(signature.format().mediaType()))
                .body(signature.content());
    }

    private static Onlooker onlooker(Caller caller, HttpServletRequest http) {
        return Onlooker.of(caller, http.getRemoteAddr());
    }
}
