package vn.onestop.messaging;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Where the support team looks at the outbox and lets it try again what Kafka refused. */
@RestController
@RequestMapping("/ops/outbox")
@PreAuthorize("hasRole('SUPPORT')")
class OutboxDesk {

    private final OutboxState outbox;
    private final Relay relay;

    OutboxDesk(OutboxState outbox, Relay relay) {
        this.outbox = outbox;
        this.relay = relay;
    }

    @GetMapping
    View show() {
        var depth = outbox.depth();
        return new View(depth.events(), depth.age().toMillis() / 1000.0, relay.isLeading(), outbox.held());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void release(@PathVariable long id) {
        if (!outbox.release(id)) {
            throw new NoSuchHeldEvent(id);
        }
    }

    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Released releaseAll() {
        return new Released(outbox.releaseAll());
    }

    /**
     * The outbox at this moment.
     *
     * @param oldestSeconds age of the oldest event
     * @param leading whether this instance is the one that sends
     */
    record View(long events, double oldestSeconds, boolean leading, List<OutboxState.Held> held) {}

    record Released(int events) {}

    static final class NoSuchHeldEvent extends Problem {
        NoSuchHeldEvent(long id) {
            super(ProblemType.notFound("no-such-held-event"), Long.toString(id));
        }
    }
}
