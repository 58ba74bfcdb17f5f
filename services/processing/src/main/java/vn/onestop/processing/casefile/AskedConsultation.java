package vn.onestop.processing.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;
import vn.onestop.time.TrafficLight;

/**
 * What an agency was asked, as its own officials see it: the question and the dates, and nothing else of the case.
 *
 * @param procedure what the dossier is about
 * @param askedFrom agency that asks
 * @param light while the answer is awaited
 * @param officeMinutesLeft office time left, negative when late; none once nothing is awaited
 * @param closedAt when the case ended without the answer
 */
public record AskedConsultation(
        String code,
        int ordinal,
        Text procedure,
        String askedFrom,
        Text askedFromName,
        String askedBy,
        String question,
        Limit limit,
        Instant askedAt,
        Instant due,
        @Nullable TrafficLight light,
        @Nullable Long officeMinutesLeft,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {}
