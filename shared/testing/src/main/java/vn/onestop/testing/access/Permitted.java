package vn.onestop.testing.access;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Who may: anyone, whoever has signed in, or those with one of some roles. */
record Permitted(String words, List<String> roles) {

    static final Permitted ANYONE = new Permitted("anyone", List.of());
    static final Permitted SIGNED_IN = new Permitted("whoever has signed in", List.of());

    private static final Pattern ROLES = Pattern.compile("hasRole\\('\\w+'\\)|hasAnyRole\\('\\w+'(, *'\\w+')*\\)");
    private static final Pattern ROLE = Pattern.compile("'(\\w+)'");

    /** As a rule of Spring Security says it; one that is about anything but roles is not understood. */
    static Permitted by(String rule) {
        return switch (rule) {
            case "permitAll()" -> ANYONE;
            case "isAuthenticated()" -> SIGNED_IN;
            case String roles
            when ROLES.matcher(roles).matches() ->
                to(ROLE.matcher(roles).results().map(Permitted::name).toList());
            default -> throw new IllegalArgumentException("not a rule about roles: " + rule);
        };
    }

    static Permitted to(List<String> roles) {
        return new Permitted(String.join(", ", roles.stream().sorted().toList()), roles);
    }

    boolean leavesOut(String role) {
        return !roles.isEmpty() && !roles.contains(role);
    }

    private static String name(MatchResult role) {
        return role.group(1);
    }
}
