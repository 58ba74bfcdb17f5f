package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.Assigning;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.route.Callers;
import vn.onestop.web.Caller;

/** Heads and leaders give a free step to a colleague; the answer is the case as it stands then. */
@RestController
@PreAuthorize("hasAnyRole('UNIT_HEAD', 'LEADER')")
class AssignController {

    private final CaseReading reading;
    private final Assigning assigning;

    AssignController(CaseReading reading, Assigning assigning) {
        this.reading = reading;
        this.assigning = assigning;
    }

    @PostMapping(path = "/api/cases/{code}/steps/{ordinal}/assign", produces = MediaType.APPLICATION_JSON_VALUE)
    CaseView assign(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody AssignStep wish,
            Caller caller,
            HttpServletRequest http) {
        var by = Callers.official(caller, http.getRemoteAddr());
        assigning.assign(new Seen(code, wish.version()), ordinal, wish.to().strip(), by);
        return reading.of(code, by);
    }

    /** @param to account of the colleague */
    record AssignStep(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 100) String to) {}
}
