package vn.onestop.processing.casefile;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;

/**
 * What a draft says.
 *
 * @param lockedText the words of the decision, or the reasons of a refusal; readable with the key of this service alone
 */
record DraftWording(Outcome outcome, byte @Nullable [] lockedText) {}
