package vn.onestop.processing.casefile;

/**
 * That a case goes back to an earlier step.
 *
 * @param to ordinal of the step that has to be done again
 * @param reason what is wrong
 */
public record SendBack(int to, String reason) {}
