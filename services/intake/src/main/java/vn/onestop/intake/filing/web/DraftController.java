package vn.onestop.intake.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.intake.filing.Drafts;
import vn.onestop.intake.filing.Sender;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** A form that is filled in only in part is saved as it is typed, and read by nobody but its own account. */
@RestController
@RequestMapping("/api/filings/drafts")
@PreAuthorize("hasRole('CITIZEN')")
@Tag(name = "Drafts", description = "Forms that are not sent yet")
class DraftController {

    private static final String KEY = "[A-Za-z0-9._-]{1,80}";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PutMapping("/{key}")
    @Operation(
            summary = "Save a form as far as it is filled in",
            description = "Any JSON object; nothing in it is checked. It is kept encrypted for 30 days.")
    @ApiResponse(responseCode = "204", description = "Saved")
    ResponseEntity<Void> save(
            @Parameter(example = "1.004873") @PathVariable @Pattern(regexp = KEY, message = "{field.draft-key}")
                    String key,
            @RequestBody Map<String, @Nullable Object> content,
            Caller caller,
            HttpServletRequest request) {
        drafts.save(sender(caller, request), key, MAPPER.writeValueAsString(content));
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A form as it was saved last")
    ResponseEntity<String> open(@PathVariable String key, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(drafts.open(sender(caller, request), key));
    }

    @GetMapping
    @Operation(summary = "What the caller has saved, the last first")
    ResponseEntity<List<Drafts.Kept>> all(Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(drafts.of(sender(caller, request)));
    }

    @DeleteMapping("/{key}")
    @Operation(summary = "Throw a saved form away")
    @ApiResponse(responseCode = "204", description = "It is not there any more")
    ResponseEntity<Void> drop(@PathVariable String key, Caller caller, HttpServletRequest request) {
        drafts.drop(sender(caller, request), key);
        return ResponseEntity.noContent().build();
    }

    private static Sender sender(Caller caller, HttpServletRequest request) {
        return Sender.of(caller, request.getRemoteAddr());
    }
}
