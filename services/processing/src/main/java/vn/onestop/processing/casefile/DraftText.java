package vn.onestop.processing.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;

/** A draft (dự thảo) with its words. */
public record DraftText(
        int ordinal, Outcome outcome, @Nullable String text, String writtenBy, Instant writtenAt) {

    @Override
    public String toString() {
        return "DraftText[" + ordinal + ", " + outcome + "]";
    }
}
