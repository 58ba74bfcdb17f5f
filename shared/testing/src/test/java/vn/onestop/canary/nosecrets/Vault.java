package vn.onestop.canary.nosecrets;

/** Wrong on purpose: see the file beside it. */
final class Vault {}
