package vn.onestop.processing.route;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Limit;

/**
 * A part of a case (phần việc) as a procedure's version plans it: the steps of one agency that follow one another.
 *
 * @param ordinal position in the whole route, from 1
 * @param agency code of the agency that answers for it
 * @param limit its own, none where the shares of its steps are all that is said
 * @param after the parts that must have ended before it begins
 */
public record PlannedPart(
        int ordinal, String agency, @Nullable Limit limit, Set<Integer> after) {
    public PlannedPart {
        after = Set.copyOf(after);
    }
}
