package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.contracts.Sealed;

/**
 * An official (cán bộ, công chức) as somebody lists one, before the listing is given a version. Shows in logs who it is
 * and not how to reach them.
 *
 * @param account that stands in tokens and in facts
 * @param active false once the official has left
 */
record OfficialListing(
        String account, String displayName, String agency, Set<OfficialRole> roles, boolean active, Reach reach) {

    OfficialListing {
        roles = Set.copyOf(roles);
    }

    /** The fact, once version and time are known. */
    OfficialPublished published(int version, Instant at, @Nullable Sealed<Reach> sealed) {
        var names = roles.stream().map(OfficialRole::name).collect(toSet());
        return new OfficialPublished(account, version, at, displayName, agency, names, active, sealed);
    }
}
