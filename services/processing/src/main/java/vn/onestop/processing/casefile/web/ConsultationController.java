package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.casefile.AskedConsultation;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.ConsultationReading;
import vn.onestop.processing.casefile.ConsultationRequest;
import vn.onestop.processing.casefile.ConsultationWork;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.web.Caller;

/** One agency asks another what it thinks of a case; the other sees what it was asked, and answers. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ConsultationController {

    private final CaseReading reading;
    private final ConsultationWork work;
    private final ConsultationReading asked;

    ConsultationController(CaseReading reading, ConsultationWork work, ConsultationReading asked) {
        this.reading = reading;
        this.work = work;
        this.asked = asked;
    }

    /** Whoever has the step asks; the clock of the dossier runs on. */
    @PostMapping("/cases/{code}/steps/{ordinal}/consultations")
    @PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK')")
    CaseView ask(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody Ask wish,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        work.ask(new Seen(code, wish.version()), ordinal, wish.toRequest(), by);
        return reading.of(code, by);
    }

    /** What the own agency was asked: what waits for an answer, the most urgent first, or what does not any more. */
    @GetMapping("/consultations")
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'LEADER')")
    ConsultationReading.Page list(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            Caller caller,
            HttpServletRequest http) {
        return asked.of(official(caller, http), open, page);
    }

    @GetMapping("/consultations/{code}/{ordinal}")
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'LEADER')")
    AskedConsultation show(
            @PathVariable String code, @PathVariable int ordinal, Caller caller, HttpServletRequest http) {
        return asked.one(code, ordinal, official(caller, http));
    }

    /** Once; the same answer sent again changes nothing. */
    @PostMapping("/consultations/{code}/{ordinal}/answer")
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'LEADER')")
    AskedConsultation answer(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody Answer answer,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        work.answer(code, ordinal, answer.answer().strip(), by);
        return asked.one(code, ordinal, by);
    }

    /** @param agency that is asked */
    record Ask(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 40) String agency,
            @NotBlank @Size(max = 2000) String question,
            @NotNull @Valid Term limit) {

        ConsultationRequest toRequest() {
            return new ConsultationRequest(agency.strip(), question.strip(), limit.toLimit());
        }
    }

    /** In which unit an answer may be limited. */
    enum Unit {
        WORKING_DAYS,
        WORKING_HOURS
    }

    record Term(
            @NotNull @Min(1) @Max(200) Integer value,
            @NotNull Unit unit) {

        Limit toLimit() {
            return new Limit(value, Limit.Unit.valueOf(unit.name()));
        }
    }

    record Answer(@NotBlank @Size(max = 4000) String answer) {}

    private static Official official(Caller caller, HttpServletRequest http) {
        return Callers.official(caller, http.getRemoteAddr());
    }
}
