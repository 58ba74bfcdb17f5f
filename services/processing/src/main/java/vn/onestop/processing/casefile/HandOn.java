package vn.onestop.processing.casefile;

/** To which colleague a step is handed on, and why. */
public record HandOn(String to, String reason) {}
