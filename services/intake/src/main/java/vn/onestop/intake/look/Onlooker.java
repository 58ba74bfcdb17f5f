package vn.onestop.intake.look;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.web.Caller;

/**
 * Who wants to be shown something of a dossier.
 *
 * @param agency code of the agency acted for; empty for those who act for none
 * @param origin network address the request came from
 */
public record Onlooker(String account, String agency, Set<String> roles, String origin) {

    private static final String COUNTER = "COUNTER";
    private static final String AUDITOR = "AUDITOR";

    /** Who works on a case: in this order one of several roles is named. */
    private static final List<String> DECIDERS = List.of("SPECIALIST", "UNIT_HEAD", "LEADER", "CLERK");

    public Onlooker {
        roles = Set.copyOf(roles);
    }

    public static Onlooker of(Caller caller, String origin) {
        return new Onlooker(caller.account(), caller.agency(), caller.roles(), origin);
    }

    /**
     * In which role they may see it: the counter that took the dossier, for some things the agencies that work on it, and
     * auditors anywhere.
     */
    public Optional<String> role(String receivedAt, Set<String> workingOnIt, Shown shown) {
        if (roles.contains(COUNTER) && agency.equals(receivedAt)) {
            return Optional.of(COUNTER);
        }
        if (shown.isForDeciders() && workingOnIt.contains(agency)) {
            return DECIDERS.stream().filter(roles::contains).findFirst().or(this::audits);
        }
        return audits();
    }

    /** @return their counter, unless they audit and name another */
    public String counter(@Nullable String named) {
        return named != null && roles.contains(AUDITOR) ? named : agency;
    }

    private Optional<String> audits() {
        return Optional.of(AUDITOR).filter(roles::contains);
    }

    @Override
    public String toString() {
        return account;
    }
}
