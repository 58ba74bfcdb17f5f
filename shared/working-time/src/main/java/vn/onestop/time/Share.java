package vn.onestop.time;

import java.math.BigDecimal;
import java.time.Duration;

/** What one step may use of a limit: parts of working days, or office hours. */
public sealed interface Share {

    BigDecimal amount();

    static Share days(String amount) {
        return new Days(new BigDecimal(amount));
    }

    static Share hours(String amount) {
        return new Hours(new BigDecimal(amount));
    }

    /** Working days and parts of them (0.25 d); a part is that part of the agency's own day, however long it is. */
    record Days(BigDecimal amount) implements Share {

        static final int SCALE = 4;
        static final long PARTS = 10_000;

        public Days {
            requireSensible(amount);
        }

        long parts() {
            return amount.movePointRight(SCALE).longValueExact();
        }
    }

    /** Office hours. */
    record Hours(BigDecimal amount) implements Share {
        public Hours {
            requireSensible(amount);
        }

        Duration officeTime() {
            return Duration.ofNanos(
                    amount.multiply(BigDecimal.valueOf(Duration.ofHours(1).toNanos()))
                            .longValueExact());
        }
    }

    private static void requireSensible(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > Days.SCALE) {
            throw new InvalidShare("a step's share of " + amount.toPlainString());
        }
    }
}
