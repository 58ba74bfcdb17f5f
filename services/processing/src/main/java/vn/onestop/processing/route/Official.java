package vn.onestop.processing.route;

import java.util.Set;
import vn.onestop.contracts.Actor;

/**
 * An official (cán bộ) at work, as the token names one.
 *
 * @param origin from where: the network address of the caller
 */
public record Official(String account, String agency, Set<Role> roles, String origin) {

    public Official {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean worksAt(String code) {
        return agency.equals(code);
    }

    /** Heads of units and leaders answer for what others of the agency do. */
    public boolean answersForOthers() {
        return has(Role.UNIT_HEAD) || has(Role.LEADER);
    }

    public Actor actor() {
        return new Actor(account, agency);
    }
}
