package vn.onestop.messaging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.web.Caller;

/** Where the support team looks at dead letters and decides about them. */
@RestController
@RequestMapping("/ops/dead-letters")
@PreAuthorize("hasRole('SUPPORT')")
class DeadLetterDesk {

    private final DeadLetterFile file;
    private final Redelivery redelivery;

    DeadLetterDesk(DeadLetterFile file, Redelivery redelivery) {
        this.file = file;
        this.redelivery = redelivery;
    }

    /** Open letters, or those that are closed, in the order they arrived; {@code after} is the last id of the page before. */
    @GetMapping
    List<DeadLetter> list(
            @RequestParam(required = false) @Nullable String consumer,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return file.list(consumer, closed, after, limit);
    }

    @GetMapping("/{id}")
    Detail show(@PathVariable long id) {
        var letter = file.find(id).orElseThrow(() -> new DeadLetterProblems.NoSuchDeadLetter(id));
        var content = file.content(id).orElseThrow(() -> new DeadLetterProblems.NoSuchDeadLetter(id));
        return new Detail(letter, content.envelope().headers(), content.data(), content.stack());
    }

    @PostMapping("/{id}/retry")
    Redelivery.Done sendAgain(@PathVariable long id, Caller caller) {
        return decided(() -> redelivery.sendAgain(id, caller.account()));
    }

    /** Sends every letter again that waits for no other; for the hour after a mistake has been mended. */
    @PostMapping("/retry")
    Summary sendAllAgain(@RequestParam(required = false) @Nullable String consumer, Caller caller) {
        var handled = new ArrayList<Long>();
        var failed = new ArrayList<Long>();
        for (var letter : file.list(consumer, false, 0, Integer.MAX_VALUE)) {
            if (!letter.onlyWaits()) {
                try {
                    var done = decided(() -> redelivery.sendAgain(letter.id(), caller.account()));
                    handled.addAll(done.handled());
                } catch (DeadLetterProblems.FailedAgain _) {
                    failed.add(letter.id());
                }
            }
        }
        return new Summary(handled, failed);
    }

    @PostMapping("/{id}/discard")
    Redelivery.Done discard(@PathVariable long id, @RequestBody @Valid Discard discard, Caller caller) {
        return decided(() -> redelivery.discard(id, caller.account(), discard.reason()));
    }

    private static <T> T decided(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (Outage _) {
            throw new DeadLetterProblems.Away();
        }
    }

    record Detail(
            DeadLetter letter,
            Map<String, String> headers,
            @Nullable String data,
            @Nullable String stack) {}

    record Discard(@NotBlank @Size(max = 500) String reason) {}

    record Summary(List<Long> handled, List<Long> failedAgain) {}
}
