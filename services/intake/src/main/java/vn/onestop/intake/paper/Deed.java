package vn.onestop.intake.paper;

import java.time.Instant;
import vn.onestop.intake.registration.Official;

/** Who did something, for which agency, from where, and when. */
record Deed(String account, String agency, String origin, Instant at) {

    static Deed of(Official by, Instant at) {
        return new Deed(by.account(), by.agency(), by.origin(), at);
    }
}
