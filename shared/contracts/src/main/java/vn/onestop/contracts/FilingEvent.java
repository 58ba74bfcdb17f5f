package vn.onestop.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.Told;

/** What happens to a dossier that was sent in and waits for the counter's answer. */
public sealed interface FilingEvent extends DossierEvent {

    /**
     * Sent in (mới đăng ký): from home, with the help of a mobile team or at a support point, or by post. Only the clock of
     * reception runs.
     *
     * @param answerDue when the counter must have answered: 8 working hours after it came in
     * @param assistance who helped the citizen, {@code null} when nobody did
     */
    record DossierFiled(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            String code,
            ProcedureRef procedure,
            Channel channel,
            String receivedAt,
            Instant answerDue,
            @Nullable Assistance assistance,
            Sealed<Contacts> contacts,
            Sealed<Lookup> lookup)
            implements FilingEvent, Registration {}

    /**
     * Sent back for papers before it was accepted (form 02); the clock of reception rests.
     *
     * @param ordinal 1 for the first request
     * @param replyBy last day to hand the papers in
     */
    record FilingReturned(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            List<SupplementItem> items,
            String legalBasis,
            LocalDate replyBy)
            implements FilingEvent {
        public FilingReturned {
            items = List.copyOf(items);
        }
    }

    /** The citizen has sent what was missing; the counter has 8 working hours again. */
    record FilingCompleted(
            UUID dossierId, long sequence, Instant occurredAt, Actor actor, int ordinal, Instant answerDue)
            implements FilingEvent {}

    /**
     * Ended before it was accepted: taken back by the citizen, or not completed in time.
     *
     * @param explanation the sentence that the citizen reads
     */
    record FilingClosed(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            CaseDetour.StopReason reasonCode,
            String explanation)
            implements FilingEvent {}

    /** The counter's answer comes near its limit. */
    record AnswerNearDue(
            UUID dossierId, long sequence, Instant occurredAt, Actor actor, Instant answerDue, List<Told> told)
            implements FilingEvent {
        public AnswerNearDue {
            told = List.copyOf(told);
        }
    }

    /**
     * The counter has not answered in time: said at once and again on each working day that it stays so.
     *
     * @param overdueDays 0 at the breaking instant, then the ordinal of the overdue working day
     */
    record AnswerMissed(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            Instant answerDue,
            int overdueDays,
            List<Told> told)
            implements FilingEvent {
        public AnswerMissed {
            told = List.copyOf(told);
        }
    }

    /**
     * Help with filing (hỗ trợ nộp hồ sơ). Who helps is never who files.
     *
     * @param place agency or support point where it was done
     * @param helper account of who helped, with the citizen's consent
     */
    record Assistance(Support support, String place, String helper) {}

    /** In which way somebody was helped. */
    enum Support {
        /** Tổ lưu động: at the citizen's home. */
        MOBILE_TEAM,
        /** Điểm hỗ trợ: at a support point. */
        SUPPORT_POINT
    }
}
