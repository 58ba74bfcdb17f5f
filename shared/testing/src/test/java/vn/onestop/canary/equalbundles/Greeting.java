package vn.onestop.canary.equalbundles;

/** Wrong on purpose: see the file beside it. */
final class Greeting {}
