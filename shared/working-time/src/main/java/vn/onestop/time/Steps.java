package vn.onestop.time;

import java.math.BigDecimal;
import java.util.Collection;

/** The steps of a procedure against its limit; shares in another unit than the limit cannot be compared with it. */
final class Steps {

    private Steps() {}

    static void requireWithin(TimeLimit limit, Collection<Share> steps) {
        switch (limit) {
            case TimeLimit.WorkingHours(int n) -> requireAtMost(n, sum(steps, Share.Hours.class), limit);
            case TimeLimit.SameDay _, TimeLimit.WorkingDays _, TimeLimit.CalendarDays _ ->
                requireAtMost(limit.value(), sum(steps, Share.Days.class), limit);
            case TimeLimit.Months _ -> {}
        }
    }

    private static BigDecimal sum(Collection<Share> steps, Class<? extends Share> unit) {
        return steps.stream().filter(unit::isInstance).map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void requireAtMost(int allowed, BigDecimal sum, TimeLimit limit) {
        var over = sum.subtract(BigDecimal.valueOf(allowed));
        if (over.signum() > 0) {
            throw new StepsExceedLimit(limit, sum, over);
        }
    }
}
