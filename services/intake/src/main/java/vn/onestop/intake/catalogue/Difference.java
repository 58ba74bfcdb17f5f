package vn.onestop.intake.catalogue;

import java.util.List;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;

/**
 * How a calendar differs from the one that it would take the place of.
 *
 * @param added days that the other one does not speak of
 * @param changed days of which it says something else
 */
public record Difference(List<SpecialDay> added, List<Change> changed) {

    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public record Change(SpecialDay before, SpecialDay after) {}
}
