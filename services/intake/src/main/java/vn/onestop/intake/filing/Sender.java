package vn.onestop.intake.filing;

import vn.onestop.intake.registration.Official;
import vn.onestop.web.Caller;

/**
 * Whose account sends something in, or acts on what was sent in. Who helps, or who opens the post, is never who files.
 *
 * @param agency acted for; empty for citizens
 * @param origin network address the request came from
 */
public record Sender(String account, String name, String agency, Capacity capacity, String origin) {

    private static final String BY_ITSELF = "system";
    private static final String PORTAL = "portal";

    /** In which capacity. */
    public enum Capacity {
        /** Công dân: from home, for themselves. */
        CITIZEN,
        /** Tình nguyện viên, thành viên tổ lưu động: helps others to file. */
        HELPER,
        /** Cán bộ tiếp nhận: opens the post, and answers. */
        CLERK
    }

    public static Sender of(Caller caller, String origin) {
        var capacity =
                caller.has("COUNTER") ? Capacity.CLERK : caller.has("VOLUNTEER") ? Capacity.HELPER : Capacity.CITIZEN;
        return new Sender(caller.account(), caller.name(), caller.agency(), capacity, origin);
    }

    boolean is(Capacity some) {
        return capacity == some;
    }

    /** How the history names them: no citizen stands there, neither by account nor by address. */
    Official official(String receivingAgency) {
        return capacity == Capacity.CITIZEN
                ? new Official(BY_ITSELF, "", receivingAgency, PORTAL)
                : new Official(account, name, agency.isEmpty() ? receivingAgency : agency, origin);
    }

    @Override
    public String toString() {
        return "Sender[" + capacity + "]";
    }
}
