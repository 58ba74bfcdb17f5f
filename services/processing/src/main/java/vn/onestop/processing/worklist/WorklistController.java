package vn.onestop.processing.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.CaseStatus;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Role;
import vn.onestop.time.TrafficLight;
import vn.onestop.web.Caller;

/** Lists what waits for an official. */
@RestController
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
class WorklistController {

    private final Worklist worklist;

    WorklistController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    Worklist.Page list(
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable TrafficLight light,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            Caller caller,
            HttpServletRequest http) {
        var official = Callers.official(caller, http.getRemoteAddr());
        return worklist.of(official, new Worklist.Question(status, role, light, mine, page));
    }
}
