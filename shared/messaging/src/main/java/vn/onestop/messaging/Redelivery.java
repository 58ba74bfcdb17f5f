package vn.onestop.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.onestop.messaging.DeadLetter.Outcome;
import vn.onestop.web.Problem;

/**
 * The way back for dead letters: sent again or discarded by a person. What waits behind a letter follows by itself, in
 * order, until one fails.
 */
final class Redelivery {

    private static final Logger log = LoggerFactory.getLogger(Redelivery.class);

    private final DeadLetters letters;
    private final DeadLetterFile file;
    private final Attempts attempts;
    private final Receiver receiver;
    private final Traces traces;

    Redelivery(DeadLetters letters, DeadLetterFile file, Attempts attempts, Receiver receiver, Traces traces) {
        this.letters = letters;
        this.file = file;
        this.attempts = attempts;
        this.receiver = receiver;
        this.traces = traces;
    }

    /** @throws Problem when there is no such open letter, an earlier one has to come first, or it fails again */
    Done sendAgain(long id, String by) {
        var letter = found(id);
        var failed = decide(letter, current -> handle(current, by));
        if (failed != null) {
            throw new DeadLetterProblems.FailedAgain(id, failed.causeInWords());
        }
        return followers(letter, new ArrayList<>(List.of(id)), by);
    }

    /** Gives a letter up; the reason stays on file. */
    Done discard(long id, String by, String reason) {
        var letter = found(id);
        decide(letter, current -> file.close(current.id(), Outcome.DISCARDED, by, reason));
        log.warn("dead-letter={} consumer={} outcome=discarded by={}", id, letter.consumer(), by);
        return followers(letter, new ArrayList<>(), by);
    }

    private DeadLetter found(long id) {
        return file.find(id).orElseThrow(() -> new DeadLetterProblems.NoSuchDeadLetter(id));
    }

    private Done followers(DeadLetter first, List<Long> handled, String by) {
        var next = waitingFor(first);
        while (next.isPresent()) {
            var failed = decide(next.get(), current -> handle(current, by));
            if (failed != null) {
                return new Done(handled, next.get().id());
            }
            handled.add(next.get().id());
            next = waitingFor(first);
        }
        return new Done(handled, null);
    }

    private Optional<DeadLetter> waitingFor(DeadLetter letter) {
        var key = letter.key();
        return key == null
                ? Optional.empty()
                : file.head(letter.consumer(), key).filter(DeadLetter::onlyWaits);
    }

    /** Does what was decided about a letter, alone with its key, and keeps the cause when it fails. */
    private Attempts.@Nullable Failed decide(DeadLetter letter, Consumer<DeadLetter> decision) {
        var refusal = new AtomicReference<@Nullable Problem>();
        var failed = attempts.make(letter.consumer(), Failure::attempts, () -> {
            letters.lock(letter.consumer(), letter.key() == null ? "#" + letter.id() : letter.key());
            var current = found(letter.id());
            refusal.set(refusal(current));
            if (refusal.get() == null) {
                decision.accept(current);
            }
        });
        var refused = refusal.get();
        if (refused != null) {
            throw refused;
        }
        if (failed != null) {
            file.failedAgain(letter.id(), failed);
            log.error(
                    "dead-letter={} consumer={} outcome=failed-again", letter.id(), letter.consumer(), failed.cause());
        }
        return failed;
    }

    private @Nullable Problem refusal(DeadLetter letter) {
        if (letter.isClosed()) {
            return new DeadLetterProblems.Closed(letter.id());
        }
        if (receiver.subscription(letter.consumer()).isEmpty()) {
            return new DeadLetterProblems.WithoutConsumer(letter.consumer());
        }
        var key = letter.key();
        return key == null || !letter.holdsKey()
                ? null
                : file.head(letter.consumer(), key)
                        .filter(head -> head.id() < letter.id())
                        .map(head -> new DeadLetterProblems.Waits(letter.id(), head.id()))
                        .orElse(null);
    }

    private void handle(DeadLetter letter, String by) {
        var envelope = file.content(letter.id()).orElseThrow().envelope();
        var subscription = receiver.subscription(letter.consumer()).orElseThrow();
        traces.continued(letter.consumer(), envelope.headers(), () -> subscription.handle(List.of(envelope.event())));
        file.close(letter.id(), Outcome.HANDLED, by, null);
        log.info("dead-letter={} consumer={} outcome=handled by={}", letter.id(), letter.consumer(), by);
    }

    /**
     * What a decision led to.
     *
     * @param handled letters that had their effect, in order
     * @param stoppedAt the letter that failed next and now holds back the rest
     */
    record Done(List<Long> handled, @Nullable Long stoppedAt) {}
}
