package vn.onestop.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The person who asks (cán bộ, người dân): account and name as the issuer knows them, the roles, and the agency they act
 * for, which is empty for citizens and for those who act for no agency. A controller takes it as an argument.
 */
public record Caller(String account, String name, String agency, Set<String> roles) {

    static final String ROLES = "roles";

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(Collection<String> some) {
        return some.stream().anyMatch(roles::contains);
    }

    public boolean actsFor(String someAgency) {
        return !agency.isEmpty() && agency.equals(someAgency);
    }

    static Caller of(Jwt token) {
        var account = claim(token, "preferred_username", claim(token, "sub", ""));
        return new Caller(account, claim(token, "name", account), claim(token, "agency", ""), rolesOf(token));
    }

    static Set<String> rolesOf(Jwt token) {
        return token.getClaim(ROLES) instanceof List<?> roles
                ? Set.copyOf(roles.stream().map(Object::toString).distinct().toList())
                : Set.of();
    }

    private static String claim(Jwt token, String name, String otherwise) {
        var value = token.getClaimAsString(name);
        return value == null ? otherwise : value;
    }

    /** Accounts stand in logs, names do not. */
    @Override
    public String toString() {
        return account;
    }
}
