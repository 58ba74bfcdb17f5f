package vn.onestop.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Another agency is asked what it thinks of a case (lấy ý kiến cơ quan phối hợp). The clock of the dossier runs on. */
public sealed interface CaseConsultation extends CaseEvent {

    /** 1 for the first consultation of this dossier. */
    int ordinal();

    /** Agency that is asked. */
    String agency();

    /**
     * An agency is asked.
     *
     * @param limit how long it has
     * @param due when it must have answered, by its own office hours
     */
    record ConsultationRequested(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            String agency,
            String question,
            Limit limit,
            Instant due)
            implements CaseConsultation {}

    /** It has answered. */
    record ConsultationAnswered(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            String agency,
            String answer,
            boolean inTime)
            implements CaseConsultation {}

    /** It has not answered in time; said once, at the instant it breaks. */
    record ConsultationMissed(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            String agency,
            Instant due,
            List<Told> told)
            implements CaseConsultation {
        public ConsultationMissed {
            told = List.copyOf(told);
        }
    }
}
