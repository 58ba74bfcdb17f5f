package vn.onestop.time.canary;

import org.springframework.core.Ordered;

/** Wrong on purpose: a time limit that knows Spring. */
record SpringLimit(int days) implements Ordered {

    @Override
    public int getOrder() {
        return days;
    }
}
