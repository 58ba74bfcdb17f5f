package vn.onestop.intake.registration;

import java.time.Instant;

/** One line of a dossier's history, as the counter sees it. */
public record HistoryLine(
        long sequence, DossierStatus before, DossierStatus became, String account, String agency, Instant at) {}
