package vn.onestop.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final List<String> SERVICES = List.of("intake", "processing", "notification", "tracking");

    @GetMapping("/")
    String show(@AuthenticationPrincipal @Nullable OidcUser person, Model model) {
        var roles = rolesOf(person);
        model.addAttribute("person", person == null ? null : nameOf(person));
        model.addAttribute(
                "places",
                Arrays.stream(Place.values())
                        .filter(place -> place.isFor(roles))
                        .toList());
        model.addAttribute("services", roles.contains("SUPPORT") ? SERVICES : List.of());
        return "start";
    }

    private static Set<String> rolesOf(@Nullable OidcUser person) {
        return person == null
                ? Set.of()
                : person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(authority -> String.valueOf(authority).replaceFirst("^ROLE_", ""))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String nameOf(OidcUser person) {
        var name = person.getFullName();
        return name == null ? person.getName() : name;
    }
}
