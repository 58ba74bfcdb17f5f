package vn.onestop.intake.catalogue;

import vn.onestop.contracts.Actor;

/**
 * Who wrote it into the directory.
 *
 * @param origin network address the request came from
 */
public record ChangedBy(String account, String origin) {

    static final ChangedBy FILE = new ChangedBy(Actor.SYSTEM, "officials.yaml");
}
