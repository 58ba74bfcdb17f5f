package vn.onestop.processing.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.TrafficLight;

/**
 * What another agency was asked about a case, as those see it who work on the case.
 *
 * @param step at which it was asked
 * @param light while the answer is awaited
 * @param missedAt when it was said that the answer is late
 * @param closedAt when the case ended without the answer
 */
public record ConsultationView(
        int ordinal,
        int step,
        String agency,
        String question,
        Limit limit,
        Instant due,
        @Nullable TrafficLight light,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Boolean inTime,
        @Nullable Instant missedAt,
        @Nullable Instant closedAt) {

    static ConsultationView of(Consultation asked, Schedule schedule, Instant now) {
        return new ConsultationView(
                asked.ordinal(),
                asked.step(),
                asked.agency(),
                asked.question(),
                asked.limit(),
                asked.due(),
                asked.isOpen()
                        ? schedule.answerLight(asked.agency(), asked.limit(), asked.askedAt(), asked.due(), now)
                        : null,
                asked.askedBy(),
                asked.askedAt(),
                asked.answer().orElse(null),
                asked.answeredBy().orElse(null),
                asked.answeredAt().orElse(null),
                asked.inTime().orElse(null),
                asked.missedAt().orElse(null),
                asked.closedAt().orElse(null));
    }
}
