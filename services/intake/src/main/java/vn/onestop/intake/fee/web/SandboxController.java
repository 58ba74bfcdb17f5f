package vn.onestop.intake.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.fee.Payment;
import vn.onestop.intake.fee.SandboxPayments;
import vn.onestop.web.PersonalAnswer;

/** Where the link of the sandbox leads: to pay with play money. */
@RestController
@PreAuthorize("isAuthenticated()")
@ConditionalOnProperty("onestop.fee.sandbox")
@Tag(name = "Online payment")
class SandboxController {

    private final SandboxPayments sandbox;

    SandboxController(SandboxPayments sandbox) {
        this.sandbox = sandbox;
    }

    @PostMapping("/api/payments/sandbox/{intent}")
    @Operation(summary = "Pay with play money; the sandbox then calls back as a real provider does")
    ResponseEntity<Payment> pay(@PathVariable UUID intent, HttpServletRequest http) {
        return PersonalAnswer.ok(sandbox.pay(intent, http.getRemoteAddr()));
    }
}
