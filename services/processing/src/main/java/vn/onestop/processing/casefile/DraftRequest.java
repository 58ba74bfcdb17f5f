package vn.onestop.processing.casefile;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.web.InvalidFields;

/**
 * What an official proposes to decide.
 *
 * @param text the words of the decision; a refusal says its reasons
 */
public record DraftRequest(Outcome outcome, @Nullable String text) {

    void requireReasons() {
        if (outcome == Outcome.DECLINED && text == null) {
            throw InvalidFields.one("text", "casefile.draft.no-reasons");
        }
    }

    @Override
    public String toString() {
        return "DraftRequest[" + outcome + "]";
    }
}
