package vn.onestop.canary.layers.web;

import vn.onestop.canary.layers.messaging.FilingEvents;

/** Wrong on purpose: a page knows how facts travel. */
public record FilingPage(FilingEvents events) {}
