package vn.onestop.processing.casefile;

/** The case an official acts on, as he has seen it. */
public record Seen(String code, int version) {}
