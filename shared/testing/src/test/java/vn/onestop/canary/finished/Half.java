package vn.onestop.canary.finished;

/** Wrong on purpose: TODO finish it. */
final class Half {}
