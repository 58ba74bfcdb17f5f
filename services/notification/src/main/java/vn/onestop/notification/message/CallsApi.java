package vn.onestop.notification.message;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** Whom the counter has to telephone. */
@RestController
@RequestMapping("/api/messages/calls")
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Calls", description = "People whom no channel has reached")
class CallsApi {

    private final CallList calls;

    CallsApi(CallList calls) {
        this.calls = calls;
    }

    @GetMapping
    @Operation(
            summary = "Whom no channel has reached, and what to tell them",
            description =
                    "Of dossiers that the caller's own counter received, the oldest first. Looks are written down.")
    ResponseEntity<List<CallList.Call>> calls(Caller caller) {
        return PersonalAnswer.ok(calls.of(caller));
    }

    @PostMapping("/{id}/done")
    @Operation(summary = "The person was called", description = "Said again, who called first stays.")
    @ApiResponse(responseCode = "200", description = "Who called, and when")
    ResponseEntity<CallList.Done> done(@PathVariable UUID id, Caller caller) {
        return PersonalAnswer.ok(calls.done(id, caller));
    }
}
