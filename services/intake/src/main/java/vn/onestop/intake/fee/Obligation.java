package vn.onestop.intake.fee;

import java.time.LocalDate;

/** What processing has asked the citizen to pay (nghĩa vụ tài chính). */
record Obligation(
        int ordinal, long amount, String purpose, String legalBasis, LocalDate payBy, boolean settledElsewhere) {}
