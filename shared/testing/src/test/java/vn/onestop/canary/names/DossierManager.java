package vn.onestop.canary.names;

/** Wrong on purpose: manages. */
final class DossierManager {}
