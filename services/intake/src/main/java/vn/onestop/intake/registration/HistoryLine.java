package vn.onestop.intake.registration;

import java.time.Instant;
import vn.onestop.contracts.EventType;

/**
 * One line of a dossier's history, as the counter sees it.
 *
 * @param fact what happened
 */
public record HistoryLine(
        long sequence,
        EventType fact,
        DossierStatus before,
        DossierStatus became,
        String account,
        String agency,
        Instant at) {}
