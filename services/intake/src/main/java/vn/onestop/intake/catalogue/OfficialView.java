package vn.onestop.intake.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.intake.personal.Masks;

/**
 * An official as the directory shows one.
 *
 * @param email enough of it to recognise it by
 * @param phone its last digits
 * @param since when this version was made
 */
public record OfficialView(
        String account,
        int version,
        String displayName,
        String agency,
        List<String> roles,
        boolean active,
        @Nullable String email,
        @Nullable String phone,
        Instant since) {

    public OfficialView {
        roles = List.copyOf(roles);
    }

    static OfficialView of(OfficialPublished official, Reach reach) {
        return new OfficialView(
                official.official(),
                official.version(),
                official.displayName(),
                official.agency(),
                official.roles().stream().sorted().toList(),
                official.active(),
                Masks.email(reach.email()),
                Masks.end(reach.phone()),
                official.occurredAt());
    }
}
