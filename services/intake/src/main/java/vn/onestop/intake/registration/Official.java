package vn.onestop.intake.registration;

import vn.onestop.contracts.Actor;

/**
 * The official at the counter (cán bộ tiếp nhận).
 *
 * @param agency code of the agency acted for
 * @param origin network address the request came from
 */
public record Official(String account, String name, String agency, String origin) {

    Actor actor() {
        return new Actor(account, agency);
    }

    @Override
    public String toString() {
        return account;
    }
}
