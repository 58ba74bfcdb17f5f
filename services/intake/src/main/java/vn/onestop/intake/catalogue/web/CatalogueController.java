package vn.onestop.intake.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.catalogue.CatalogueLoading;
import vn.onestop.time.WorkingCalendar;

/** Procedures and agencies are public knowledge: anyone may read them. */
@RestController
@RequestMapping("/api/catalogue")
@Tag(name = "Catalogue", description = "Procedures, agencies and days off in force today")
class CatalogueController {

    private final Catalogue catalogue;
    private final CatalogueLoading loading;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, CatalogueLoading loading, Clock clock) {
        this.catalogue = catalogue;
        this.loading = loading;
        this.clock = clock;
    }

    @GetMapping("/procedures")
    @PreAuthorize("permitAll()")
    @Operation(summary = "Procedures in force today")
    List<ProcedurePublished> procedures(
            @Parameter(
                            description = "Words of the code, the name or the field, with or without accents",
                            example = "khai sinh")
                    @RequestParam(defaultValue = "")
                    String q) {
        return catalogue.procedures(q, today());
    }

    @GetMapping("/procedures/{code}")
    @PreAuthorize("permitAll()")
    @Operation(summary = "One procedure in the version in force today, by its code or by a former one")
    ProcedurePublished procedure(@Parameter(example = "1.001193") @PathVariable String code) {
        return catalogue.procedure(code, today()).orElseThrow(() -> new NoSuchProcedure(code));
    }

    @GetMapping("/agencies")
    @PreAuthorize("permitAll()")
    @Operation(summary = "Agencies with their office hours")
    List<AgencyPublished> agencies() {
        return catalogue.agencies(today());
    }

    @GetMapping("/calendar")
    @PreAuthorize("permitAll()")
    @Operation(summary = "The newest calendar of days off and swapped Saturdays")
    CalendarPublished calendar() {
        return catalogue.calendar(today());
    }

    @PostMapping("/republish")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Publish every version again, for a topic that was lost")
    Republished republish() {
        return new Republished(loading.republish());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    record Republished(int versions) {}
}
