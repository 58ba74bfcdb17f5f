package vn.onestop.contracts;

import java.util.UUID;

/** A fact about one dossier (hồ sơ). */
public sealed interface AboutDossier extends Event permits DossierEvent, CaseEvent, MessageEvent {

    UUID dossierId();

    /**
     * Position in the history that this source keeps of the dossier, from 1 and without gaps; a reader that has seen 7
     * from a source ignores its 6.
     */
    long sequence();

    @Override
    default String partitionKey() {
        return dossierId().toString();
    }
}
