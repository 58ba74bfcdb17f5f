package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.Payments;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.casefile.StepWork;
import vn.onestop.processing.casefile.Stopping;
import vn.onestop.processing.casefile.Withdrawing;
import vn.onestop.processing.casefile.web.DetourRequests.AskForMoney;
import vn.onestop.processing.casefile.web.DetourRequests.DeclineWithdrawal;
import vn.onestop.processing.casefile.web.DetourRequests.RequestWithdrawal;
import vn.onestop.processing.casefile.web.DetourRequests.SendStepBack;
import vn.onestop.processing.casefile.web.DetourRequests.StopCase;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.web.Caller;

/** What leads a case off the straight way to its decision; each answer is the case as it stands then. */
@RestController
@RequestMapping(path = "/api/cases/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK')")
class DetourController {

    private final CaseReading reading;
    private final StepWork stepWork;
    private final Withdrawing withdrawing;
    private final Stopping stopping;
    private final Payments payments;

    DetourController(
            CaseReading reading, StepWork stepWork, Withdrawing withdrawing, Stopping stopping, Payments payments) {
        this.reading = reading;
        this.stepWork = stepWork;
        this.withdrawing = withdrawing;
        this.stopping = stopping;
        this.payments = payments;
    }

    /** Whoever has the step sends the case back to an earlier one, which has to be done again; the due date stays. */
    @PostMapping("/steps/{ordinal}/send-back")
    CaseView sendBack(
            @PathVariable String code,
            @PathVariable int ordinal,
            @Valid @RequestBody SendStepBack wish,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        stepWork.sendBack(new Seen(code, wish.version()), ordinal, wish.toSendBack(), by);
        return reading.of(code, by);
    }

    /** The citizen has to pay before the case can go on; the counter takes the money, and the case hears of it. */
    @PostMapping("/payment-requests")
    CaseView askForMoney(
            @PathVariable String code, @Valid @RequestBody AskForMoney wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        payments.request(new Seen(code, wish.version()), wish.toRequest(), by);
        return reading.of(code, by);
    }

    /** The citizen asks at the receiving counter to have the dossier back; the clock stands still until the answer. */
    @PostMapping("/withdrawal")
    CaseView requestWithdrawal(
            @PathVariable String code,
            @Valid @RequestBody RequestWithdrawal wish,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        withdrawing.request(new Seen(code, wish.version()), wish.reason().strip(), by);
        return reading.of(code, by);
    }

    /** The dossier is not given back; the case goes on where it was. */
    @PostMapping("/withdrawal/decline")
    CaseView declineWithdrawal(
            @PathVariable String code,
            @Valid @RequestBody DeclineWithdrawal wish,
            Caller caller,
            HttpServletRequest http) {
        var by = official(caller, http);
        withdrawing.decline(new Seen(code, wish.version()), wish.reason().strip(), by);
        return reading.of(code, by);
    }

    /** Form 05: the case ends without a decision. */
    @PostMapping("/stop")
    CaseView stop(
            @PathVariable String code, @Valid @RequestBody StopCase wish, Caller caller, HttpServletRequest http) {
        var by = official(caller, http);
        stopping.stop(new Seen(code, wish.version()), wish.toOrder(), by);
        return reading.of(code, by);
    }

    private static Official official(Caller caller, HttpServletRequest http) {
        return Callers.official(caller, http.getRemoteAddr());
    }
}
