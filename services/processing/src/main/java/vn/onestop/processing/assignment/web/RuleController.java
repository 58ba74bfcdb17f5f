package vn.onestop.processing.assignment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.assignment.Rule;
import vn.onestop.processing.assignment.RuleChange;
import vn.onestop.processing.assignment.RuleKeeping;
import vn.onestop.processing.assignment.web.RuleRequests.SetRule;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.web.Caller;

/** Heads and leaders keep the rules by which the steps of their agency are given out. */
@RestController
@RequestMapping(path = "/api/assignment-rules", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('UNIT_HEAD', 'LEADER')")
class RuleController {

    private final RuleKeeping keeping;

    RuleController(RuleKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    List<Rule> list(Caller caller, HttpServletRequest http) {
        return keeping.of(official(caller, http));
    }

    /** Who changed which rule, the newest first. */
    @GetMapping("/changes")
    List<RuleChange> changes(
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            Caller caller,
            HttpServletRequest http) {
        return keeping.changes(official(caller, http), page);
    }

    /** The number of a new rule is chosen by whoever sets it, so a request that is sent again makes no second one. */
    @PutMapping("/{id}")
    Rule put(@PathVariable UUID id, @Valid @RequestBody SetRule wish, Caller caller, HttpServletRequest http) {
        return keeping.put(id, wish.version(), wish.toWish(), official(caller, http));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Caller caller, HttpServletRequest http) {
        keeping.remove(id, official(caller, http));
    }

    private static Official official(Caller caller, HttpServletRequest http) {
        return Callers.official(caller, http.getRemoteAddr());
    }
}
