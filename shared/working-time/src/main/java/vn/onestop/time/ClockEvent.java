package vn.onestop.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can happen to the clock of a dossier. Told again in the same order, the same facts give the same clock. */
public sealed interface ClockEvent {

    Instant at();

    /**
     * The dossier is accepted.
     *
     * @param promised the date on the receipt, which a later calendar does not change
     */
    record Started(Instant at, Instant promised) implements ClockEvent {}

    /**
     * The clock stands still.
     *
     * @param exemption what allowed a second request for papers
     */
    record Paused(Instant at, PauseCause cause, @Nullable Exemption exemption) implements ClockEvent {}

    /** What was waited for is there. */
    record Resumed(Instant at) implements ClockEvent {}

    /**
     * The limit itself grows, as the procedure's text allows (gia hạn theo luật).
     *
     * @param reason as the procedure words it
     */
    record Extended(Instant at, TimeLimit by, String reason) implements ClockEvent {}

    /**
     * An apology with a new date (xin lỗi và hẹn lại); the limit stays what it was.
     *
     * @param exemption what allowed it when it came late or for a second time
     */
    record Reappointed(
            Instant at, Instant newDate, @Nullable Exemption exemption) implements ClockEvent {}

    /** Decided and issued, or ended otherwise. */
    record Finished(Instant at) implements ClockEvent {}
}
