package vn.onestop.intake.registration;

import vn.onestop.contracts.DossierEvent.RefusalReason;

/**
 * What an official refuses to accept, and why.
 *
 * @param explanation the sentence on form 03; it names no person
 */
public record RefusalRequest(Presentation presented, RefusalReason reason, String explanation) {}
