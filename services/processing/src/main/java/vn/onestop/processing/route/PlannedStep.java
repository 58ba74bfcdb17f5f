package vn.onestop.processing.route;

import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.Text;

/**
 * A step as a procedure's version plans it for one dossier.
 *
 * @param ordinal position in the whole route, from 1
 * @param part ordinal of the part of the case that it belongs to
 * @param phase name of the phase (giai đoạn) it belongs to
 * @param agency code of the agency that does it
 */
public record PlannedStep(int ordinal, int part, Text phase, Text name, Role role, String agency, Share share) {}
