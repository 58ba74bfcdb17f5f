package vn.onestop.intake.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CalendarEvent.CalendarApplied;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;

/** A proposed calendar as it is kept; whether it is outdated depends on the calendar in force. */
record Proposal(
        UUID id,
        int basedOn,
        CalendarProposed proposed,
        ProposalState state,
        String proposedBy,
        @Nullable CalendarEffectMeasured effect,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer appliedVersion,
        @Nullable CalendarApplied applied) {

    ProposalState stateWhile(int inForce) {
        return state.isOpen() && basedOn != inForce ? ProposalState.OUTDATED : state;
    }

    /** The next version of the calendar. */
    Entry entry() {
        return new Entry(
                Kind.CALENDAR,
                CalendarFile.CODE,
                LocalDate.EPOCH,
                (version, at) -> new CalendarPublished(
                        Integer.toString(version), at, proposed.cause(), proposed.completeYears(), proposed.days()));
    }

    ProposalView view(int inForce, CalendarPublished base) {
        return new ProposalView(
                id,
                stateWhile(inForce),
                proposed.cause(),
                proposed.completeYears(),
                proposed.basedOn(),
                proposedBy,
                proposed.occurredAt(),
                new SpecialDays(proposed.days()).since(new SpecialDays(base.days())),
                effect,
                decidedBy,
                decidedAt,
                appliedVersion,
                applied);
    }
}
