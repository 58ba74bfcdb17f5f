package vn.onestop.processing.casefile;

/**
 * Why an issued result is corrected.
 *
 * @param reason what is wrong with it
 * @param legalBasis the provision it is mended under
 */
public record CorrectionOrder(String reason, String legalBasis) {}
