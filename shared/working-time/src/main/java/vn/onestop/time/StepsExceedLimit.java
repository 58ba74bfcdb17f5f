package vn.onestop.time;

import java.math.BigDecimal;

/** Steps that together take longer than the law allows for the whole. */
public final class StepsExceedLimit extends TimeRefusal {

    private final BigDecimal sum;
    private final BigDecimal over;

    StepsExceedLimit(TimeLimit limit, BigDecimal sum, BigDecimal over) {
        super("the steps take %s, which is %s more than the limit of %d %s"
                .formatted(sum.toPlainString(), over.toPlainString(), limit.value(), limit.unit()));
        this.sum = sum;
        this.over = over;
    }

    /** What the steps take together, in the unit of the limit. */
    public BigDecimal sum() {
        return sum;
    }

    /** By how much that is too long. */
    public BigDecimal over() {
        return over;
    }
}
