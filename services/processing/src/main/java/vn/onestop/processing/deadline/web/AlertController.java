package vn.onestop.processing.deadline.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.deadline.Alerts;
import vn.onestop.web.Caller;

/** Lists what an official was told about due dates; to an auditor, what anybody was. */
@RestController
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')")
class AlertController {

    private static final String AUDITOR = "AUDITOR";

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping(path = "/api/alerts", produces = MediaType.APPLICATION_JSON_VALUE)
    Alerts.Page list(@RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page, Caller caller) {
        return caller.has(AUDITOR) ? alerts.ofAll(page) : alerts.of(caller.account(), page);
    }
}
