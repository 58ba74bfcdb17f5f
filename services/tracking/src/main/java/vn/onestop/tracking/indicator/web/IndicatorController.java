package vn.onestop.tracking.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.tracking.indicator.Indicators;
import vn.onestop.tracking.indicator.OnTime;
import vn.onestop.tracking.scope.Scope;
import vn.onestop.web.Caller;
import vn.onestop.web.InvalidFields;

/** The national figures of timely work for those who answer for them. */
@RestController
@PreAuthorize("hasAnyRole('UNIT_HEAD', 'LEADER', 'AUDITOR')")
class IndicatorController {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Indicators indicators;
    private final Clock clock;

    IndicatorController(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * @param complete false while the month lasts, which may not be reported before it has ended
     * @param onTime as Decision 766 counts, and beside it against the first promise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figures(String agency, YearMonth month, OffsetDateTime countedUntil, boolean complete, OnTime onTime) {}

    @Operation(summary = "How many dossiers an agency handled in time in a month, as Decision 766 counts and in truth")
    @GetMapping("/api/indicators")
    Figures onTime(
            @RequestParam(required = false) @Size(max = 40) @Nullable String agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            Caller caller) {
        var whose = Scope.agency(caller, agency);
        var current = YearMonth.now(clock.withZone(HERE));
        if (month != null && month.isAfter(current)) {
            throw InvalidFields.one("month", "indicator.month.future");
        }
        var figures = indicators.of(whose, month == null ? current : month);
        return new Figures(
                whose,
                figures.month(),
                figures.countedUntil().atZone(HERE).toOffsetDateTime(),
                figures.complete(),
                figures.onTime());
    }
}
