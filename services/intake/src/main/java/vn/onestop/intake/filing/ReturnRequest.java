package vn.onestop.intake.filing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a counter asks for before it accepts (form 02).
 *
 * @param replyBy last day to hand it in
 */
public record ReturnRequest(List<Missing> items, String legalBasis, LocalDate replyBy) {

    public ReturnRequest {
        items = List.copyOf(items);
    }
}
