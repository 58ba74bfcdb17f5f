package vn.onestop.processing.absence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.absence.Absence;
import vn.onestop.processing.absence.AbsenceWish;
import vn.onestop.processing.absence.Absences;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.web.Caller;

/** Officials say when they are away and who does their work; heads and leaders also say it for others. */
@RestController
@RequestMapping(path = "/api/absences", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK')")
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    /** Of the own agency: those that hold, are to come or have ended lately. */
    @GetMapping
    List<Absence> list(Caller caller, HttpServletRequest http) {
        return absences.of(official(caller, http));
    }

    @PostMapping
    Absence enter(@Valid @RequestBody Enter wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        return absences.enter(wish.toWish(by), by);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, Caller caller, HttpServletRequest http) {
        absences.end(id, official(caller, http));
    }

    /**
     * @param official who is away; none: whoever asks
     * @param to last day, included
     */
    record Enter(
            @Nullable @Size(max = 100) String official,
            @NotBlank @Size(max = 100) String deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Size(max = 500) String reason) {

        AbsenceWish toWish(Official by) {
            var who = official == null || official.isBlank() ? by.account() : official.strip();
            var why = reason == null || reason.isBlank() ? null : reason.strip();
            return new AbsenceWish(who, deputy.strip(), from, to, why);
        }
    }

    private static Official official(Caller caller, HttpServletRequest http) {
        return Callers.official(caller, http.getRemoteAddr());
    }
}
