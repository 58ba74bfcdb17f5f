package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An accepted dossier as Decision 766/QĐ-TTg counts it. The national rule stops the clock at a single request for
 * papers, which rewards asking; our own clock says beside it what really happened.
 *
 * @param promise when the result was promised (ngày hẹn trả)
 * @param processed when it was decided and issued (trạng thái 9), which wins over the two that follow
 * @param returned when the result was handed over (10)
 * @param stopped when processing was stopped (8)
 * @param answered requests for papers that were answered
 * @param waiting requests for papers still open
 */
public record NationalCase(
        Instant promise,
        @Nullable Instant processed,
        @Nullable Instant returned,
        @Nullable Instant stopped,
        List<Pause> answered,
        List<Instant> waiting) {

    private static final double PERCENT = 100.0;

    public NationalCase {
        answered = List.copyOf(answered);
        waiting = List.copyOf(waiting);
    }

    /** An open dossier to which nothing has happened. */
    public static NationalCase promised(Instant promise) {
        return new NationalCase(promise, null, null, null, List.of(), List.of());
    }

    public NationalCase processedAt(Instant instant) {
        return new NationalCase(promise, instant, returned, stopped, answered, waiting);
    }

    public NationalCase returnedAt(Instant instant) {
        return new NationalCase(promise, processed, instant, stopped, answered, waiting);
    }

    public NationalCase stoppedAt(Instant instant) {
        return new NationalCase(promise, processed, returned, instant, answered, waiting);
    }

    public NationalCase waitingSince(Instant... instants) {
        return new NationalCase(promise, processed, returned, stopped, answered, List.of(instants));
    }

    public NationalCase waitedDuring(Pause... pauses) {
        return new NationalCase(promise, processed, returned, stopped, List.of(pauses), waiting);
    }

    /** Whether it is in time at the end of a period: processed in time, or open and still within its limit. */
    public boolean isOnTime(Instant periodEnd) {
        return end(periodEnd).map(end -> !end.minus(waited()).isAfter(promise)).orElse(false);
    }

    /** The instant that counts as the end of processing; none with more than one request open, which is overdue. */
    private Optional<Instant> end(Instant periodEnd) {
        for (var end : new @Nullable Instant[] {processed, returned, stopped}) {
            if (end != null && !end.isAfter(periodEnd)) {
                return Optional.of(end);
            }
        }
        return switch (waiting.size()) {
            case 0 -> Optional.of(periodEnd);
            case 1 -> Optional.of(waiting.getFirst());
            default -> Optional.empty();
        };
    }

    private Duration waited() {
        return answered.stream()
                .map(pause -> Duration.between(pause.from(), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Percentage in time, rounded to two decimals; 0 where there is nothing to count. */
    public static double onTimeRate(Collection<NationalCase> accepted, Instant periodEnd) {
        if (accepted.isEmpty()) {
            return 0;
        }
        long onTime =
                accepted.stream().filter(dossier -> dossier.isOnTime(periodEnd)).count();
        return Math.round(onTime * PERCENT * PERCENT / accepted.size()) / PERCENT;
    }
}
