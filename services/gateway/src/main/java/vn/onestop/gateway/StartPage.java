package vn.onestop.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: where somebody of this role goes from here. */
@Controller
class StartPage {

    /** A place to go to, shown to whoever has one of the roles, or to everybody where none is named. */
    enum Place {
        TRACK("/track"),
        MESSAGES("/messages", "COUNTER", "SUPPORT");

        private final String path;
        private final Set<String> roles;

        Place(String path, String... roles) {
            this.path = path;
            this.roles = Set.of(roles);
        }

        public String path() {
            return path;
        }

        public String key() {
            return "start." + name().toLowerCase(Locale.ROOT);
        }

        boolean isFor(@Nullable OidcUser person) {
            return roles.isEmpty()
                    || person != null
                            && person.getAuthorities().stream()
                                    .map(GrantedAuthority::getAuthority)
                                    .anyMatch(authority ->
                                            roles.stream().anyMatch(role -> authority.equals("ROLE_" + role)));
        }
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal @Nullable OidcUser person, Model model) {
        model.addAttribute("person", person == null ? null : nameOf(person));
        model.addAttribute(
                "places",
                Arrays.stream(Place.values())
                        .filter(place -> place.isFor(person))
                        .toList());
        return "start";
    }

    private static String nameOf(OidcUser person) {
        var name = person.getFullName();
        return name == null ? person.getName() : name;
    }
}
