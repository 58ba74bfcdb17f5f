package vn.onestop.processing.casefile;

import vn.onestop.contracts.Limit;

/**
 * What another agency is asked.
 *
 * @param limit how long it has, by its own office hours
 */
public record ConsultationRequest(String agency, String question, Limit limit) {}
