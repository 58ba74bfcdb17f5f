package vn.onestop.intake.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Limit;

/**
 * What the steps of a procedure take together.
 *
 * @param spare what is left of the limit; none where the two have no common measure
 */
public record StepTotals(
        Limit limit, BigDecimal steps, @Nullable BigDecimal spare) {}
