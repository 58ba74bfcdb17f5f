package vn.onestop.processing.casefile;

/**
 * Why a limit is made longer.
 *
 * @param reason the fact that the procedure's text asks for
 * @param legalBasis the provision it rests on
 */
public record ExtensionOrder(String reason, String legalBasis) {}
