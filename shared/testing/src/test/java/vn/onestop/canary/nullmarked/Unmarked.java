package vn.onestop.canary.nullmarked;

/** Wrong on purpose: its package promises nothing about null. */
final class Unmarked {}
