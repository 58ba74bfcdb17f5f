package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.processing.casefile.Deciding;
import vn.onestop.processing.casefile.Ruling;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.casefile.StepWork;
import vn.onestop.processing.route.Callers;
import vn.onestop.processing.route.Official;
import vn.onestop.web.Caller;
import vn.onestop.web.Problem;
import vn.onestop.web.Refusals;

/**
 * Ends the steps of many cases at once (xử lý hàng loạt), each for itself: what one case refuses keeps no other back. Sent
 * again, it changes nothing that was done.
 */
@RestController
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK')")
class CompletionController {

    private final StepWork stepWork;
    private final Deciding deciding;
    private final Refusals refusals;

    CompletionController(StepWork stepWork, Deciding deciding, Refusals refusals) {
        this.stepWork = stepWork;
        this.deciding = deciding;
        this.refusals = refusals;
    }

    /** What is done to all of them. */
    enum What {
        COMPLETE,
        SIGN
    }

    record Completions(
            @NotNull What act, @NotEmpty @Size(max = 100) List<@Valid @NotNull Item> items) {}

    /**
     * @param outcome for SIGN, where there is no draft
     * @param draft for SIGN, the draft that is signed
     * @param reasons for SIGN, why it is declined, as the citizen is told
     */
    record Item(
            @NotBlank @Size(max = 60) String code,
            @NotNull @PositiveOrZero Integer version,
            @NotNull @Positive Integer step,
            @Nullable Outcome outcome,
            @Nullable @Positive Integer draft,
            @Nullable @Size(max = 1000) String reasons) {

        Seen seen() {
            return new Seen(code.strip(), version);
        }

        Ruling ruling() {
            return new Ruling(outcome, null, draft, null, CaseRequests.said(reasons));
        }
    }

    /** @param results one for each item, in the same order */
    record Results(int done, int refused, List<Result> results) {}

    /** @param problem why it was not done */
    record Result(
            String code, int step, boolean done, @Nullable ProblemDetail problem) {}

    @PostMapping(path = "/api/cases/completions", produces = MediaType.APPLICATION_JSON_VALUE)
    Results complete(@Valid @RequestBody Completions wish, Caller caller, HttpServletRequest http) {
        var by = Callers.official(caller, http.getRemoteAddr());
        var results = wish.items().stream()
                .map(item -> one(wish.act(), item, by, http))
                .toList();
        var done = (int) results.stream().filter(Result::done).count();
        return new Results(done, results.size() - done, results);
    }

    private Result one(What what, Item item, Official by, HttpServletRequest http) {
        try {
            switch (what) {
                case COMPLETE -> stepWork.complete(item.seen(), item.step(), by);
                case SIGN -> deciding.signAt(item.step(), item.seen(), item.ruling(), by);
            }
            return new Result(item.code(), item.step(), true, null);
        } catch (Problem refusal) {
            return new Result(item.code(), item.step(), false, refusals.of(refusal, http));
        }
    }
}
