package vn.onestop.intake.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.onestop.intake.filing.Desk;
import vn.onestop.intake.filing.FilingLists;
import vn.onestop.intake.filing.FilingView;
import vn.onestop.intake.filing.Returns;
import vn.onestop.intake.filing.Sender;
import vn.onestop.intake.filing.web.AnswerForms.FilingRefusalForm;
import vn.onestop.intake.filing.web.AnswerForms.ReturnForm;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.Accepted;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.IdempotencyKey;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Refused;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The counter answers what was sent in to it. Of two clerks at once, the second is told who was first. */
@RestController
@RequestMapping("/api/filings")
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Filings at the counter", description = "Answers to what was sent in")
class FilingDeskController {

    private final Desk desk;
    private final Returns returns;
    private final FilingLists lists;

    FilingDeskController(Desk desk, Returns returns, FilingLists lists) {
        this.desk = desk;
        this.returns = returns;
        this.lists = lists;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(
            summary = "What the caller's counter has not finished",
            description = "First what waits for the counter, by urgency, then what waits for its citizen.")
    ResponseEntity<FilingLists.Page> open(
            @RequestParam(defaultValue = "0") @Min(0) @Max(FilingController.LAST_PAGE) int page,
            @Parameter(description = "Whose counter; an auditor says it", example = "H26.103.25.7")
                    @RequestParam(required = false)
                    @Nullable
                    String agency,
            Caller caller,
            HttpServletRequest request) {
        var counter = Onlooker.of(caller, request.getRemoteAddr()).counter(agency);
        return PersonalAnswer.ok(lists.openAt(counter, page));
    }

    @PostMapping("/{id}/acceptance")
    @Operation(
            summary = "Accept what was sent in",
            description = "As at the counter, while it is open; the promise runs from now and not from the filing.")
    @ApiResponse(responseCode = "201", description = "Accepted; the clock of processing runs")
    ResponseEntity<Accepted> accept(
            @PathVariable UUID id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            Caller caller,
            HttpServletRequest request) {
        var answer = desk.accept(id, IdempotencyKey.require(key), official(caller, request));
        return created(answer, answer.content().code());
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "Refuse what was sent in (form 03)")
    @ApiResponse(responseCode = "201", description = "Refused")
    ResponseEntity<Refused> refuse(
            @PathVariable UUID id,
            @Valid @RequestBody FilingRefusalForm form,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            Caller caller,
            HttpServletRequest request) {
        var answer = desk.refuse(
                id, form.reason(), form.explanation().strip(), IdempotencyKey.require(key), official(caller, request));
        return created(answer, answer.content().code());
    }

    @PostMapping("/{id}/return")
    @Operation(
            summary = "Send it back for papers before it is accepted (form 02)",
            description = "Each paper of the procedure that is missing or wrong, and what about it. The clock of"
                    + " reception rests until they are there.")
    ResponseEntity<FilingView> giveBack(
            @PathVariable UUID id, @Valid @RequestBody ReturnForm form, Caller caller, HttpServletRequest request) {
        returns.giveBack(id, form.request(), official(caller, request));
        return PersonalAnswer.ok(lists.one(id, Sender.of(caller, request.getRemoteAddr())));
    }

    private static Official official(Caller caller, HttpServletRequest request) {
        return Official.of(caller, request.getRemoteAddr());
    }

    private static <A> ResponseEntity<A> created(Answer<A> answer, String code) {
        return PersonalAnswer.created("/api/dossiers/" + code, answer.content(), answer.repeated());
    }
}
