package vn.onestop.intake.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Reach;

/**
 * What an administrator writes into the directory about one official.
 *
 * @param email {@code null} leaves the one that is known, an empty one takes it away
 * @param phone in E.164; {@code null} leaves the one that is known, an empty one takes it away
 */
public record OfficialChange(
        String displayName,
        String agency,
        Set<OfficialRole> roles,
        boolean active,
        @Nullable String email,
        @Nullable String phone) {

    /** What accounts of officials look like. */
    public static final String ACCOUNT = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}";

    /** What an address looks like; stars are what we show instead of one. */
    public static final String EMAIL = "[^@\\s*\\p{Cntrl}]+@[^@\\s*\\p{Cntrl}]+\\.[^@\\s.*\\p{Cntrl}]+";

    public OfficialChange {
        roles = Set.copyOf(roles);
    }

    OfficialListing listing(String account, Reach known) {
        var reach = new Reach(newer(email, known.email()), newer(phone, known.phone()));
        return new OfficialListing(account, displayName, agency, roles, active, reach);
    }

    private static @Nullable String newer(@Nullable String said, @Nullable String known) {
        if (said == null) {
            return known;
        }
        return said.isEmpty() ? null : said;
    }

    @Override
    public String toString() {
        return "OfficialChange[hidden]";
    }
}
