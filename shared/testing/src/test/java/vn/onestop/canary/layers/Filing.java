package vn.onestop.canary.layers;

import vn.onestop.canary.layers.web.FilingPage;

/** Wrong on purpose: the root of a feature knows a page. */
public record Filing(FilingPage page) {}
