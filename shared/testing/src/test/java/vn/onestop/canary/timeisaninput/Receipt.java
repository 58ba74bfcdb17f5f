package vn.onestop.canary.timeisaninput;

import java.time.Instant;

/** Wrong on purpose: knows the time by itself. */
final class Receipt {

    Instant printedAt() {
        return Instant.now();
    }
}
