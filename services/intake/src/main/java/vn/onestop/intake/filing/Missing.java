package vn.onestop.intake.filing;

/**
 * A paper that is missing or wrong, and what about it.
 *
 * @param ordinal which of the procedure's papers it is
 * @param request what the citizen is to do, in words
 */
public record Missing(int ordinal, String request) {}
