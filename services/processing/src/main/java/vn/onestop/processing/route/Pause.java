package vn.onestop.processing.route;

import java.time.Instant;

/** Time in which the office waited for the citizen. */
public record Pause(Instant from, Instant until) {}
