package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.StrayList;
import vn.onestop.processing.route.Callers;
import vn.onestop.web.Caller;

/** Lists payments that fit no request of a case. */
@RestController
@PreAuthorize("hasAnyRole('LEADER', 'AUDITOR')")
class StrayPaymentController {

    private final StrayList strays;

    StrayPaymentController(StrayList strays) {
        this.strays = strays;
    }

    /** Somebody has to find out what each was for, or have the money given back. */
    @GetMapping(path = "/api/stray-payments", produces = MediaType.APPLICATION_JSON_VALUE)
    StrayList.Page list(
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            Caller caller,
            HttpServletRequest http) {
        return strays.of(Callers.official(caller, http.getRemoteAddr()), page);
    }
}
