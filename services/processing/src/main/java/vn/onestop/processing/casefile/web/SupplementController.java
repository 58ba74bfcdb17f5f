package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.ItemCheck;
import vn.onestop.processing.casefile.Seen;
import vn.onestop.processing.casefile.SupplementChecking;
import vn.onestop.processing.route.Callers;
import vn.onestop.web.Caller;

/** Papers that citizens were asked for are looked at one by one. */
@RestController
@RequestMapping(path = "/api/cases/{code}/supplement-checks", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK')")
class SupplementController {

    private final CaseReading reading;
    private final SupplementChecking checking;

    SupplementController(CaseReading reading, SupplementChecking checking) {
        this.reading = reading;
        this.checking = checking;
    }

    record CheckItems(
            @NotNull @PositiveOrZero Integer version,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Item> items) {}

    /**
     * @param item which of the items that were asked for, from 1
     * @param remark what is still wrong, when it is not accepted; it names no person
     */
    record Item(
            @NotNull Integer item,
            @NotNull Boolean accepted,
            @Nullable @Size(max = 500) String remark) {

        ItemCheck toCheck() {
            return new ItemCheck(item, accepted, remark == null || remark.isBlank() ? null : remark.strip());
        }
    }

    /** Some or all of them; once the last one is accepted the clock runs on, as after a receipt of the whole. */
    @PostMapping
    CaseView check(
            @PathVariable String code, @Valid @RequestBody CheckItems wish, Caller caller, HttpServletRequest http) {
        var by = Callers.official(caller, http.getRemoteAddr());
        var found = wish.items().stream().map(Item::toCheck).toList();
        checking.check(new Seen(code, wish.version()), found, by);
        return reading.of(code, by);
    }
}
