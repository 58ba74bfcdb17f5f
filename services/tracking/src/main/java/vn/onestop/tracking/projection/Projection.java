package vn.onestop.tracking.projection;

import java.util.Collection;
import java.util.List;
import vn.onestop.contracts.AboutDossier;

/** A table that follows from the facts of each dossier alone: written anew for a dossier whenever one of them comes in. */
public interface Projection {

    /** @param dossiers all that intake and processing have said, of each dossier */
    void write(Collection<List<AboutDossier>> dossiers);

    /** Name of the table; it has a row for each dossier, {@code dossier_id}. */
    String table();
}
