package vn.onestop.processing.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Share;

/**
 * A step at which a case stands: whose it is, since when and until when.
 *
 * @param said what was said last of its date
 */
public record StepDates(
        int ordinal,
        String agency,
        Share share,
        Instant startedAt,
        Instant due,
        @Nullable Said said) {

    StepDates afterSaying(@Nullable Said last) {
        return new StepDates(ordinal, agency, share, startedAt, due, last);
    }
}
