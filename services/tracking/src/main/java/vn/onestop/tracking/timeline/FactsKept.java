package vn.onestop.tracking.timeline;

import java.util.List;
import vn.onestop.contracts.AboutDossier;

/** Facts that have just been written down, in the same transaction; some of them may have been known before. */
public record FactsKept(List<AboutDossier> facts) {

    public FactsKept {
        facts = List.copyOf(facts);
    }
}
