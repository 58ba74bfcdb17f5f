package vn.onestop.processing.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.SupplementItem;

/**
 * What an official asks the citizen for.
 *
 * @param legalBasis the provision the request rests on
 * @param replyBy last day to hand the papers in
 * @param approver account of the head or leader who allows a further request at the same agency; the first one
 *     needs nobody
 */
public record SupplementRequest(
        List<SupplementItem> items,
        String legalBasis,
        LocalDate replyBy,
        @Nullable String approver) {

    public SupplementRequest {
        items = List.copyOf(items);
    }
}
