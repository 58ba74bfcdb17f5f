package vn.onestop.intake.filing;

import java.util.Set;
import java.util.UUID;
import vn.onestop.contracts.Actor;
import vn.onestop.intake.look.Looks;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.Official;
import vn.onestop.web.Caller;

/**
 * Whose account sends something in, or acts on what was sent in. Who helps, or who opens the post, is never who files.
 *
 * @param agency acted for; empty for citizens
 * @param origin network address the request came from
 */
public record Sender(String account, String name, String agency, Capacity capacity, String origin) {

    private static final String PORTAL = "portal";

    /** In which capacity. */
    public enum Capacity {
        /** Công dân: from home, for themselves. */
        CITIZEN,
        /** Tình nguyện viên, thành viên tổ lưu động: helps others to file. */
        HELPER,
        /** Cán bộ tiếp nhận: opens the post, and answers. */
        CLERK,
        /** Reads what was sent in anywhere, and sends nothing. */
        AUDITOR;

        private static Capacity of(Caller caller) {
            if (caller.has("COUNTER")) {
                return CLERK;
            }
            if (caller.has("VOLUNTEER")) {
                return HELPER;
            }
            return caller.has("AUDITOR") && !caller.has("CITIZEN") ? AUDITOR : CITIZEN;
        }
    }

    public static Sender of(Caller caller, String origin) {
        return new Sender(caller.account(), caller.name(), caller.agency(), Capacity.of(caller), origin);
    }

    boolean is(Capacity some) {
        return capacity == some;
    }

    /** Whoever looks at somebody else's is written down. */
    void look(UUID dossierId, Shown shown, Looks looks) {
        if (capacity != Capacity.CITIZEN) {
            looks.write(new Onlooker(account, agency, Set.of(), origin), role(), shown, dossierId);
        }
    }

    private String role() {
        return switch (capacity) {
            case CITIZEN -> "CITIZEN";
            case HELPER -> "VOLUNTEER";
            case CLERK -> "COUNTER";
            case AUDITOR -> "AUDITOR";
        };
    }

    /** How the history names them: no citizen stands there, neither by account nor by address. */
    Official official(String receivingAgency) {
        return capacity == Capacity.CITIZEN
                ? new Official(Actor.SYSTEM, "", receivingAgency, PORTAL)
                : new Official(account, name, agency.isEmpty() ? receivingAgency : agency, origin);
    }

    @Override
    public String toString() {
        return "Sender[" + capacity + "]";
    }
}
