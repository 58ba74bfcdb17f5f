package vn.onestop.processing.assignment;

import vn.onestop.processing.route.Role;

/**
 * A step that has begun and nobody has.
 *
 * @param procedure its code
 * @param step ordinal in the route
 * @param agency that does the step
 * @param receivedAt agency whose counter received the dossier
 */
public record Vacancy(String procedure, int step, Role role, String agency, String receivedAt) {}
