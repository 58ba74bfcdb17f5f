package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.intake.personal.Phones;

/** {@code officials.yaml} as it stands: a first list of officials (danh bạ cán bộ), before anybody keeps it by hand. */
record OfficialFile(List<Listed> officials) {

    private static final Pattern EMAIL = Pattern.compile(OfficialChange.EMAIL);
    private static final Pattern ACCOUNT = Pattern.compile(OfficialChange.ACCOUNT);

    /** @throws UnusableCatalogue naming the first official who is listed wrongly */
    List<OfficialListing> listings() {
        var accounts = new HashSet<String>();
        return officials.stream()
                .map(Listed::listing)
                .peek(listing ->
                        require(accounts.add(listing.account()), "Official %s is listed twice.", listing.account()))
                .toList();
    }

    private static void require(boolean right, String sentence, String account) {
        if (!right) {
            throw new UnusableCatalogue(sentence.formatted(account));
        }
    }

    record Listed(
            String account,
            String name,
            String agency,
            Set<String> roles,
            @Nullable Boolean active,
            @Nullable String email,
            @Nullable String phone) {

        OfficialListing listing() {
            require(ACCOUNT.matcher(account).matches(), "Officials have no account like %s.", account);
            require(!name.isBlank(), "Official %s has no name.", account);
            require(email == null || EMAIL.matcher(email).matches(), "Official %s has no such e-mail.", account);
            return new OfficialListing(
                    account, name.strip(), agency, known(), active == null || active, new Reach(email, e164()));
        }

        private Set<OfficialRole> known() {
            require(!roles.isEmpty(), "Official %s has no role.", account);
            return roles.stream().map(this::role).collect(toSet());
        }

        private OfficialRole role(String role) {
            try {
                return OfficialRole.valueOf(role);
            } catch (IllegalArgumentException e) {
                throw new UnusableCatalogue("Official %s has the unknown role %s.".formatted(account, role), e);
            }
        }

        private @Nullable String e164() {
            return phone == null
                    ? null
                    : Phones.e164(phone)
                            .orElseThrow(() -> new UnusableCatalogue(
                                    "Official %s has a telephone number that is none.".formatted(account)));
        }

        @Override
        public String toString() {
            return "Listed[" + account + "]";
        }
    }
}
