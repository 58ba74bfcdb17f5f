package vn.onestop.gateway;

import java.util.Locale;
import java.util.Set;

/** A place to go to from the first page, for whoever has one of the roles, or for everybody where none is named. */
enum Place {
    TRACK("/track"),
    WORKLIST("/api/cases", "COUNTER", "SPECIALIST", "UNIT_HEAD", "LEADER", "CLERK"),
    PROCEDURES("/api/catalogue/procedures", "COUNTER", "ADMIN");

    private final String path;
    private final Set<String> roles;

    Place(String path, String... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    /** Of the name in the message bundles. */
    public String key() {
        return "start." + name().toLowerCase(Locale.ROOT);
    }

    boolean isFor(Set<String> rolesOfPerson) {
        return roles.isEmpty() || roles.stream().anyMatch(rolesOfPerson::contains);
    }
}
