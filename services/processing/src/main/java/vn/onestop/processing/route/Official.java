package vn.onestop.processing.route;

import java.util.Set;
import vn.onestop.contracts.Actor;

/**
 * An official (cán bộ) at work, as the token names one.
 *
 * @param origin from where: the network address of the caller
 * @param audits reads what every agency does; no step is theirs for that
 */
public record Official(String account, String agency, Set<Role> roles, String origin, boolean audits) {

    public Official {
        roles = Set.copyOf(roles);
    }

    public Official(String account, String agency, Set<Role> roles, String origin) {
        this(account, agency, roles, origin, false);
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
