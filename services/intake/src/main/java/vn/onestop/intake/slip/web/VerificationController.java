package vn.onestop.intake.slip.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.slip.Statement;
import vn.onestop.intake.slip.Statements;
import vn.onestop.web.PersonalAnswer;

/** Tells anyone whether a receipt is genuine, and gives the key to tell it without us. */
@RestController
@RequestMapping("/api/receipts")
@Tag(name = "Receipts", description = "Whether a receipt is genuine")
class VerificationController {

    private static final String KEYS = "application/jwk-set+json";

    private final Statements statements;

    VerificationController(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/verification")
    @Operation(summary = "Whether we signed the statement of a receipt's QR code, and what it says")
    ResponseEntity<Verification> verification(@RequestParam String statement) {
        return PersonalAnswer.ok(statements
                .read(statement)
                .map(read -> new Verification(true, read))
                .orElseGet(() -> new Verification(false, null)));
    }

    @GetMapping(path = "/key", produces = KEYS)
    @Operation(summary = "The public keys that receipts are checked with, as JWK set")
    Map<String, Object> key() {
        return statements.publicKeys();
    }

    /**
     * @param valid whether we signed it
     * @param receipt what it says, when it is valid
     */
    record Verification(
            boolean valid,

            @Schema(description = "What the receipt states; nothing when it is not valid") @Nullable
            Statement receipt) {}
}
