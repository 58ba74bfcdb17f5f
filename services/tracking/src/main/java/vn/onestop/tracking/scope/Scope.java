package vn.onestop.tracking.scope;

import org.jspecify.annotations.Nullable;
import vn.onestop.web.Caller;

/** Officials see what belongs to the agency they act for; whoever audits sees all. */
public final class Scope {

    private static final String ALL = "AUDITOR";

    private Scope() {}

    /** The agency that was asked for, or the caller's own; another's is refused. */
    public static String agency(Caller caller, @Nullable String asked) {
        var agency = asked == null || asked.isBlank() ? caller.agency() : asked.strip();
        if (!caller.actsFor(agency) && !caller.has(ALL)) {
            throw new NotYourAgency(agency);
        }
        return agency;
    }
}
