package vn.onestop.time;

import java.time.LocalDate;

/**
 * A day that differs from its week.
 *
 * @param reason in words, {@code Tết Nguyên đán}
 * @param notice the legal document that says so, {@code 9441/TB-BNV}
 */
public record SpecialDay(LocalDate date, DayKind kind, String reason, String notice) {}
