package vn.onestop.tracking.register.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the follow-up book with the columns of form 07, as far as they may be shown: the people and their addresses
 * are in the books of the counter and nowhere else, and the signature is on the receipt.
 *
 * @param number within the month (TT)
 * @param procedure its name
 * @param deciding agency that decides (cơ quan chủ trì giải quyết)
 * @param promised the first promise
 * @param returned when the citizen got the result
 * @param delivery how the citizen gets the result, in words
 * @param lateAt agencies that made it late (cơ quan làm quá hạn), once it ended and was
 * @param state stable name of where it stands; {@code note} says it in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        long number,
        String code,
        String procedure,
        String deciding,
        LocalDate received,
        @Nullable LocalDate promised,
        @Nullable LocalDate returned,
        String delivery,
        String state,
        List<String> lateAt,
        String note) {

    Line {
        lateAt = List.copyOf(lateAt);
    }

    /** What stands in each column, from left to right: numbers, dates and texts. */
    List<Object> cells() {
        return List.of(
                number,
                code,
                procedure,
                "",
                "",
                "",
                deciding,
                received,
                promised == null ? "" : promised,
                returned == null ? "" : returned,
                delivery,
                "",
                note);
    }
}
