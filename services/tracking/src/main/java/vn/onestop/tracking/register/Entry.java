package vn.onestop.tracking.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.DossierEvent.ResultDelivery;

/**
 * One dossier in the follow-up book (sổ theo dõi hồ sơ), without anything about its people.
 *
 * @param agency agency of reception, whose book it is
 * @param deciding agency that decides, null while it is not accepted
 * @param received when it was accepted or refused, or else when it was filed
 * @param promised the first promise; {@code held} is the date told last
 * @param delivery how the result is given out, or was
 * @param lateAt codes of the agencies that made it late, when it ended and was; none where nobody was named
 */
public record Entry(
        UUID dossierId,
        String agency,
        @Nullable String deciding,
        String code,
        String procedureCode,
        int procedureVersion,
        Instant received,
        @Nullable Instant promised,
        @Nullable Instant held,
        @Nullable Instant decided,
        @Nullable Instant returned,
        @Nullable ResultDelivery delivery,
        State state,
        @Nullable StopReason stopReason,
        @Nullable Verdict verdict,
        List<String> lateAt) {

    public Entry {
        lateAt = List.copyOf(lateAt);
    }

    /** Where it stands. */
    public enum State {
        FILED,
        REFUSED,
        IN_PROGRESS,
        PAPERS_ASKED,
        PAYMENT_ASKED,
        WITHDRAWAL_ASKED,
        STOPPED,
        DECIDED,
        RETURNED
    }

    /** Whether it was given another date than the first. */
    public boolean isMoved() {
        return held != null && !held.equals(promised);
    }

    /** Whether it was ended late, or is open and its date has passed. */
    public boolean isLate(Instant now) {
        if (verdict != null) {
            return verdict == Verdict.LATE;
        }
        return state == State.IN_PROGRESS && held != null && held.isBefore(now);
    }
}
