package vn.onestop.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What processing says about the case (vụ việc) that a dossier has become. */
public sealed interface CaseEvent extends AboutDossier
        permits CaseEvent.CaseOpened,
                CaseEvent.StepStarted,
                CaseEvent.StepTaken,
                CaseEvent.StepHandedOn,
                CaseEvent.StepCompleted,
                CaseEvent.SupplementRequested,
                CaseEvent.SupplementReceived,
                CaseEvent.PromiseMoved,
                CaseEvent.CaseDecided,
                CaseEvent.DeadlineRecomputed,
                CaseEvent.NearDue,
                CaseEvent.DueMissed,
                CaseEvent.ApologyIssued,
                CaseDetour,
                CaseConsultation,
                CaseResult {

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
     * @param lateAt codes of the agencies that made it late; {@code null} in older facts, where nobody was named
     */
    record CaseDecided(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Outcome outcome,
            @Nullable String documentNumber,
            Instant due,
            Verdict verdict,
            @Nullable List<String> lateAt)
            implements CaseEvent {
        public CaseDecided {
            lateAt = lateAt == null ? null : List.copyOf(lateAt);
        }
    }

    /**
     * The statutory due date was computed anew (tính lại hạn); the date that the citizen holds in the hand stays until an
     * official issues it again, which is a {@link PromiseMoved}.
     *
     * @param promisedFor the date the citizen was told last
     * @param calendarVersion the calendar it was computed with
     */
    record DeadlineRecomputed(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Instant previouslyDue,
            Instant due,
            Instant promisedFor,
            boolean provisional,
            String calendarVersion,
            Cause cause)
            implements CaseEvent {}

    /** What is due comes near (sắp đến hạn). */
    record NearDue(UUID dossierId, long sequence, Instant occurredAt, Actor actor, Deadline deadline, List<Told> told)
            implements CaseEvent {
        public NearDue {
            told = List.copyOf(told);
        }
    }

    /**
     * What was due is not done (quá hạn): said at the instant it breaks and again on each working day that it stays so.
     *
     * @param overdueDays 0 at the breaking instant, then the ordinal of the overdue working day
     */
    record DueMissed(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Deadline deadline,
            int overdueDays,
            List<Told> told)
            implements CaseEvent {
        public DueMissed {
            told = List.copyOf(told);
        }
    }

    /**
     * An apology with a new date (xin lỗi và hẹn lại, form 04). The limit and the statistics keep the date before it.
     *
     * @param ordinal 1 for the first to this dossier
     * @param previousDate the date the citizen was told before
     * @param reason the sentence that stands on form 04
     * @param override what allowed it when it came late or for a second time
     */
    record ApologyIssued(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            Instant previousDate,
            Instant newDate,
            String reason,
            @Nullable Override override)
            implements CaseEvent {}

    /** What has a due date, and at which step the case stands. */
    record Deadline(Subject subject, Step step, Instant due) {}

    /** The date promised to the citizen, or an official's own step on the way to it. */
    enum Subject {
        PROMISE,
        STEP
    }

    /**
     * Who was warned.
     *
     * @param official account of the official
     */
    record Told(Rank rank, String official) {}

    /** In which capacity: first who works on it, then the head of the unit, then the leader of the agency. */
    enum Rank {
        OFFICIAL,
        HEAD,
        LEADER
    }

    /**
     * What lifted a rule for one dossier (ngoại lệ).
     *
     * @param approver account of the head or leader who allowed it
     */
    record Override(String approver, String basis) {}

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
        WITHDRAWAL,
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
