package vn.onestop.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What processing says about the case (vụ việc) that a dossier has become. */
public sealed interface CaseEvent extends AboutDossier {

    /** Who did it. */
    Actor actor();

    /** A case was opened from an accepted dossier. */
    record CaseOpened(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            String code,
            ProcedureRef procedure,
            String competentAgency,
            Instant promisedFor)
            implements CaseEvent {}

    /** A step has begun and waits for an official. */
    record StepStarted(UUID dossierId, long sequence, Instant occurredAt, Actor actor, Step step)
            implements CaseEvent {}

    /** An official has taken the step. */
    record StepTaken(UUID dossierId, long sequence, Instant occurredAt, Actor actor, Step step, String official)
            implements CaseEvent {}

    /** The official who had the step handed it on to a colleague. */
    record StepHandedOn(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Step step,
            String from,
            String to,
            String reason)
            implements CaseEvent {}

    /** A step is done. */
    record StepCompleted(UUID dossierId, long sequence, Instant occurredAt, Actor actor, Step step, boolean inTime)
            implements CaseEvent {}

    /**
     * Papers are missing (yêu cầu bổ sung, form 02); the clock pauses or will run again from the start.
     *
     * @param ordinal 1 for the first request to this dossier
     * @param legalBasis the provision the request rests on
     * @param replyBy last day to hand the papers in
     */
    record SupplementRequested(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            List<SupplementItem> items,
            String legalBasis,
            LocalDate replyBy)
            implements CaseEvent {
        public SupplementRequested {
            items = List.copyOf(items);
        }
    }

    /** The missing papers are complete; the clock runs again. */
    record SupplementReceived(UUID dossierId, long sequence, Instant occurredAt, Actor actor, int ordinal)
            implements CaseEvent {}

    /** The statutory due date moved; the first promise stays in the record and in the statistics. */
    record PromiseMoved(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Instant previouslyDue,
            Promise promise,
            Cause cause)
            implements CaseEvent {}

    /**
     * Decided, numbered and issued (đã xử lý xong): the instant that counts for being in time. A refusal is a result too.
     *
     * @param documentNumber number of the document issued, {@code 123/GKS}
     */
    record CaseDecided(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Outcome outcome,
            @Nullable String documentNumber,
            Instant due,
            Verdict verdict)
            implements CaseEvent {}

    /**
     * A step of the route.
     *
     * @param ordinal position in the procedure, from 1
     * @param role who may do it: {@code COUNTER}, {@code SPECIALIST}, {@code UNIT_HEAD}, {@code LEADER}, {@code CLERK}
     * @param due when it must be done, {@code null} while the clock is paused
     */
    record Step(
            int ordinal, Text name, String role, @Nullable Instant due) {}

    /** One paper that is missing or wrong, and what about it. */
    record SupplementItem(String paper, String request) {}

    /** Why a due date moved. */
    enum Cause {
        SUPPLEMENT_PAUSE,
        SUPPLEMENT_RESTART,
        FINANCIAL_OBLIGATION,
        STATUTORY_EXTENSION,
        CALENDAR_CHANGED
    }

    enum Outcome {
        GRANTED,
        DECLINED
    }

    /** Early is before the due date, in time on it, late after the due instant. */
    enum Verdict {
        EARLY,
        IN_TIME,
        LATE
    }
}
