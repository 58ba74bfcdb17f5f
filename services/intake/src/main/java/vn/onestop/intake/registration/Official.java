package vn.onestop.intake.registration;

import vn.onestop.contracts.Actor;
import vn.onestop.web.Caller;

/**
 * The official at the counter (cán bộ tiếp nhận).
 *
 * @param agency code of the agency acted for
 * @param origin network address the request came from
 */
public record Official(String account, String name, String agency, String origin) {

    public static Official of(Caller caller, String origin) {
        return new Official(caller.account(), caller.name(), caller.agency(), origin);
    }

    public Actor actor() {
        return new Actor(account, agency);
    }

    @Override
    public String toString() {
        return account;
    }
}
