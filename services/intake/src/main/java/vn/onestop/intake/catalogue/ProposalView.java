package vn.onestop.intake.catalogue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CalendarEvent.CalendarApplied;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;

/**
 * A proposed calendar as an administrator sees it.
 *
 * @param cause number of the notice
 * @param basedOn version of the calendar that it would take the place of
 * @param difference from that one
 * @param effect what it would change, once that is measured
 * @param version of the calendar that was made of it
 * @param applied how many open dossiers were computed again and moved, once all were
 */
public record ProposalView(
        UUID id,
        ProposalState state,
        String cause,
        Set<Integer> completeYears,
        String basedOn,
        String proposedBy,
        Instant proposedAt,
        Difference difference,
        @Nullable CalendarEffectMeasured effect,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer version,
        @Nullable CalendarApplied applied) {}
