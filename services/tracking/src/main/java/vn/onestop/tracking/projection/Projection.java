package vn.onestop.tracking.projection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.AboutDossier;

/** A table that follows from the facts of each dossier alone: written anew for a dossier whenever one of them comes in. */
public interface Projection {

    /** @param dossiers all that intake and processing have said, of each dossier */
    void write(Collection<List<AboutDossier>> dossiers);

    /** Known dossiers that are not in it, in the order of their ids, after one of them. */
    List<UUID> missing(@Nullable UUID after, int atMost);
}
