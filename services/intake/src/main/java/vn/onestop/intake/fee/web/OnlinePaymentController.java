package vn.onestop.intake.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.fee.Intent;
import vn.onestop.intake.fee.OnlinePayments;
import vn.onestop.intake.registration.Official;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** Payment online: a link for the citizen, and the provider's word that they have paid. */
@RestController
@Tag(name = "Online payment", description = "A link for the citizen, and the provider's word that they have paid")
class OnlinePaymentController {

    private final OnlinePayments online;

    OnlinePaymentController(OnlinePayments online) {
        this.online = online;
    }

    @PostMapping("/api/dossiers/{code}/payment-intents")
    @PreAuthorize("hasRole('COUNTER')")
    @Operation(summary = "A link with which the citizen pays online")
    @ApiResponse(responseCode = "201", description = "The link waits to be followed")
    ResponseEntity<Intent> open(
            @Parameter(example = "H26.103.25.7-260310-0112") @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(value = IntentForm.EXAMPLE)))
                    @Valid
                    @RequestBody
                    IntentForm form,
            Caller caller,
            HttpServletRequest http) {
        var official = Official.of(caller, http.getRemoteAddr());
        var intent = online.open(code, form.provider(), form.ordinal(), form.quantity(), official);
        return PersonalAnswer.created(intent.link(), intent);
    }

    @PostMapping("/api/payments/callbacks/{provider}")
    @Operation(
            summary = "A provider says that a citizen has paid",
            description = "Its signature over the body is the permission. Said again, nothing happens twice.")
    @ApiResponse(responseCode = "204", description = "Heard")
    ResponseEntity<Void> callback(
            @Parameter(example = "sandbox") @PathVariable String provider,
            @RequestHeader(name = "X-Signature", defaultValue = "") String signature,
            @RequestBody byte[] body,
            HttpServletRequest http) {
        online.hear(provider, body, signature, http.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }
}
