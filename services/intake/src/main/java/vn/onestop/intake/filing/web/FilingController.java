package vn.onestop.intake.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.filing.Closure;
import vn.onestop.intake.filing.Completion;
import vn.onestop.intake.filing.Filed;
import vn.onestop.intake.filing.FilingLists;
import vn.onestop.intake.filing.FilingView;
import vn.onestop.intake.filing.Filings;
import vn.onestop.intake.filing.Sender;
import vn.onestop.intake.filing.web.AnswerForms.ClosureForm;
import vn.onestop.intake.filing.web.AnswerForms.CompletionForm;
import vn.onestop.intake.registration.IdempotencyKey;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** Dossiers are sent in, followed, completed and taken back by those who sent them. */
@RestController
@RequestMapping("/api/filings")
@PreAuthorize("hasAnyRole('CITIZEN', 'VOLUNTEER', 'COUNTER')")
@Tag(name = "Filings", description = "Dossiers sent in from home, with help, from a support point or by post")
class FilingController {

    static final int LAST_PAGE = 10_000;

    private static final String KEY =
            "8 to 200 visible characters, new for each dossier; the same key with the same body"
                    + " gets the same answer and nothing happens twice";

    private final Filings filings;
    private final FilingLists lists;
    private final Completion completion;
    private final Closure closure;

    FilingController(Filings filings, FilingLists lists, Completion completion, Closure closure) {
        this.filings = filings;
        this.lists = lists;
        this.completion = completion;
        this.closure = closure;
    }

    @PostMapping
    @Operation(
            summary = "Send in a dossier",
            description = "At any hour of any day. Gives its code, the look-up secret and the instant by which the"
                    + " counter must have answered. A volunteer or a member of a mobile team says with assistance where"
                    + " the citizen was helped and that the citizen agreed; a clerk sends in what came by post.")
    @ApiResponse(responseCode = "201", description = "Filed; the clock of reception runs")
    ResponseEntity<Filed> file(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(value = FilingExamples.FILING)))
                    @Valid
                    @RequestBody
                    FilingForm form,
            @Parameter(description = KEY, required = true, example = "7b1f6c1e-6c55-4c43-a5d4-0e4a2f1d9a11")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            Caller caller,
            HttpServletRequest request) {
        var answer = filings.file(form.request(), IdempotencyKey.require(key), sender(caller, request));
        var filed = answer.content();
        return PersonalAnswer.created("/api/filings/" + filed.dossierId(), filed, answer.repeated());
    }

    @GetMapping("/mine")
    @Operation(
            summary = "What the caller has sent in",
            description = "A citizen sees all of it; a volunteer what they sent in today, and nothing of others.")
    ResponseEntity<FilingLists.Page> mine(
            @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page,
            Caller caller,
            HttpServletRequest request) {
        return PersonalAnswer.ok(lists.sentBy(sender(caller, request), page));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('CITIZEN', 'VOLUNTEER', 'COUNTER', 'AUDITOR')")
    @Operation(summary = "One filing, as its sender or its counter sees it")
    ResponseEntity<FilingView> one(@PathVariable UUID id, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(lists.one(id, sender(caller, request)));
    }

    @PostMapping("/{id}/completion")
    @PreAuthorize("hasAnyRole('CITIZEN', 'COUNTER')")
    @Operation(
            summary = "Hand in what the counter asked for",
            description = "By who filed, or by the counter for a citizen who brings it. The counter has its full time"
                    + " again.")
    ResponseEntity<FilingView> complete(
            @PathVariable UUID id, @Valid @RequestBody CompletionForm form, Caller caller, HttpServletRequest request) {
        var sender = sender(caller, request);
        completion.complete(id, form.handedIn(), sender);
        return PersonalAnswer.ok(lists.one(id, sender));
    }

    @PostMapping("/{id}/closure")
    @PreAuthorize("hasAnyRole('CITIZEN', 'COUNTER')")
    @Operation(
            summary = "End a filing before it is accepted",
            description = "Taken back by who filed, or by the counter for them; closed by the counter when what was"
                    + " asked for has not come by its last day.")
    ResponseEntity<FilingView> close(
            @PathVariable UUID id, @Valid @RequestBody ClosureForm form, Caller caller, HttpServletRequest request) {
        var sender = sender(caller, request);
        closure.close(id, form.closing(), form.explanation().strip(), sender);
        return PersonalAnswer.ok(lists.one(id, sender));
    }

    private static Sender sender(Caller caller, HttpServletRequest request) {
        return Sender.of(caller, request.getRemoteAddr());
    }
}
