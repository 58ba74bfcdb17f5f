package vn.onestop.processing.absence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official is away and a colleague does the work meanwhile (vắng mặt, ủy quyền).
 *
 * @param until the first instant at which the official is back
 * @param endedAt when it was ended early or called off
 */
public record Absence(
        UUID id,
        String official,
        String agency,
        String deputy,
        Instant from,
        Instant until,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    boolean is(AbsenceWish wish) {
        return official.equals(wish.official())
                && deputy.equals(wish.deputy())
                && from.equals(wish.start())
                && until.equals(wish.end());
    }
}
