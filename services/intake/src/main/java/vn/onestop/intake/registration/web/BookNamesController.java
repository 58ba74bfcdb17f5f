package vn.onestop.intake.registration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.registration.BookNames;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The names that go into the follow-up book, for those who may read it. */
@RestController
@PreAuthorize("hasAnyRole('COUNTER', 'CLERK', 'UNIT_HEAD', 'LEADER', 'AUDITOR')")
@Tag(name = "Follow-up book", description = "Names and addresses in the order of form 07")
class BookNamesController {

    private final BookNames names;

    BookNamesController(BookNames names) {
        this.names = names;
    }

    @GetMapping("/api/register/names")
    @Operation(
            summary = "Who brought the dossiers of a month, in the order of the follow-up book of the caller's agency",
            description = "The book itself, under /api/register, knows no people; its lines have the same codes.")
    ResponseEntity<BookNames.Page> names(
            @Parameter(example = "2026-03") @RequestParam YearMonth month,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            @Parameter(description = "Whose book; an auditor says it", example = "H26.103.25.7")
                    @RequestParam(required = false)
                    @Nullable
                    String agency,
            Caller caller,
            HttpServletRequest http) {
        var by = Onlooker.of(caller, http.getRemoteAddr());
        return PersonalAnswer.ok(names.of(by.counter(agency), month, page, by));
    }
}
