package vn.onestop.canary.layers.messaging;

/** What the page must not know. */
public record FilingEvents(String topic) {}
