package vn.onestop.intake.fee;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Text;
import vn.onestop.web.InvalidFields;

/**
 * What a citizen owes for a dossier (khoản phải nộp).
 *
 * @param ordinal 0 for the fee of the procedure, otherwise that of processing's request
 * @param price in đồng: of the whole, or of one unit where they are counted
 * @param counted whether the fee is one for each copy or page
 * @param note where the tariff says more than price and unit; then it may be less than price times quantity
 */
public record Due(
        @Schema(example = "0") int ordinal,
        Text purpose,
        @Nullable String legalBasis,
        @Nullable LocalDate payBy,
        @Schema(example = "15000") long price,
        @Schema(example = "case") String unit,
        boolean counted,
        @Nullable String note,
        State state) {

    /** Whether it still has to be paid. */
    public enum State {
        /** The dossier is not accepted yet. */
        NOT_YET,
        OWED,
        /** Paid here. */
        PAID,
        /** Processing has it from elsewhere that it is paid: from the tax office, for example. */
        PAID_ELSEWHERE,
        /** Nobody asks for it any more: the dossier was stopped. */
        DROPPED
    }

    /**
     * In đồng.
     *
     * @throws InvalidFields when the quantity is not said where it is needed, or said where it is not
     */
    long owed(@Nullable Integer quantity) {
        if (counted && quantity == null) {
            throw InvalidFields.one("quantity", "field.quantity-needed");
        }
        if (!counted && quantity != null) {
            throw InvalidFields.one("quantity", "field.quantity-not-needed");
        }
        return quantity == null ? price : price * quantity;
    }

    /** @throws InvalidFields when it is another amount than the one owed */
    void requireOwed(long amount, @Nullable Integer quantity) {
        var owed = owed(quantity);
        if (note == null ? amount != owed : amount > owed) {
            throw InvalidFields.one("amount", "field.amount-not-owed", owed);
        }
    }
}
