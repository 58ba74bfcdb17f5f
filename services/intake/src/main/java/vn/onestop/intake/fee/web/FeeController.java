package vn.onestop.intake.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import vn.onestop.intake.fee.Payment;
import vn.onestop.intake.fee.Payments;
import vn.onestop.intake.fee.Reconciliation;
import vn.onestop.intake.fee.Refund;
import vn.onestop.intake.fee.Refunding;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.IdempotencyKey;
import vn.onestop.intake.registration.Official;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The counter's till: what is owed, what is paid, what is given back, and the evening's count. */
@RestController
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Fees", description = "What is owed for a dossier, paid and given back")
class FeeController {

    private static final String CODE = "H26.103.25.7-260310-0112";
    private static final String KEY = "8 to 200 visible characters, new for each payment; the same key with the same"
            + " body gets the same receipt and nothing is paid twice";

    private final Payments payments;
    private final Refunding refunding;
    private final Reconciliation reconciliation;

    FeeController(Payments payments, Refunding refunding, Reconciliation reconciliation) {
        this.payments = payments;
        this.refunding = refunding;
        this.reconciliation = reconciliation;
    }

    @GetMapping("/api/dossiers/{code}/fees")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(summary = "What is owed, paid and given back for a dossier of the caller's own counter")
    ResponseEntity<Payments.Fees> fees(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest http) {
        return PersonalAnswer.ok(payments.fees(code, Onlooker.of(caller, http.getRemoteAddr())));
    }

    @PostMapping("/api/dossiers/{code}/payments")
    @Operation(summary = "Take a payment at the counter", description = "Exactly what is owed, once, for a receipt.")
    @ApiResponse(responseCode = "201", description = "Paid; the receipt has its number")
    ResponseEntity<Payment> pay(
            @Parameter(example = CODE) @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(value = PaymentForm.EXAMPLE)))
                    @Valid
                    @RequestBody
                    PaymentForm form,
            @Parameter(description = KEY, required = true, example = "5b1f6c1e-6c55-4c43-a5d4-0e4a2f1d9a55")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            Caller caller,
            HttpServletRequest http) {
        var official = Official.of(caller, http.getRemoteAddr());
        var answer = payments.pay(code, form.request(), IdempotencyKey.require(key), official);
        return PersonalAnswer.created("/api/dossiers/" + code + "/fees", answer.content(), answer.repeated());
    }

    @GetMapping("/api/payments/refunds")
    @Operation(summary = "What the caller's own counter still owes citizens, the oldest first")
    ResponseEntity<List<Refund>> due(Caller caller) {
        return PersonalAnswer.ok(refunding.due(caller.agency()));
    }

    @PostMapping("/api/dossiers/{code}/refunds")
    @Operation(summary = "Give money back", description = "Once for each receipt; the refund gets a number of its own.")
    @ApiResponse(responseCode = "201", description = "Given back")
    ResponseEntity<Refund> refund(
            @Parameter(example = CODE) @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(value = RefundForm.EXAMPLE)))
                    @Valid
                    @RequestBody
                    RefundForm form,
            Caller caller,
            HttpServletRequest http) {
        var refund = refunding.refund(code, form.request(), Official.of(caller, http.getRemoteAddr()));
        return PersonalAnswer.created(URI.create("/api/dossiers/" + code + "/fees"), refund);
    }

    @GetMapping(path = "/api/payments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What the caller's own counter received and gave back on a day, with totals",
            description = "The same as text/csv for a spreadsheet, where what was given back is negative.")
    ResponseEntity<Reconciliation.Day> day(
            @Parameter(description = "Today when it is not said", example = "2026-03-10")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate day,
            Caller caller) {
        return PersonalAnswer.ok(reconciliation.of(caller.agency(), day));
    }

    @GetMapping(path = "/api/payments", produces = "text/csv")
    ResponseEntity<byte[]> dayAsCsv(@RequestParam(required = false) @Nullable LocalDate day, Caller caller) {
        var asked = reconciliation.of(caller.agency(), day);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"payments-" + asked.day() + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(asked.csv().getBytes(StandardCharsets.UTF_8));
    }
}
