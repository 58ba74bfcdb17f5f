package vn.onestop.standalone.roam;

/** Where a dossier stands by the law's table of transitions, a little finer than the portal's ten codes. */
enum Stand {
    FILED("FILED", "", 1),
    /** Papers are missing before the acceptance. */
    RETURNED("RETURNED", "", 5),
    CLOSED("CLOSED", "", 8),
    REFUSED("REFUSED", "", 3),
    /** Accepted, and nobody has taken the step that is next. */
    FREE("ACCEPTED", "WAITING", 4),
    IN_WORK("ACCEPTED", "IN_WORK", 4),
    PAPERS_ASKED("ACCEPTED", "WAITING_FOR_CITIZEN", 5),
    MONEY_ASKED("ACCEPTED", "WAITING_FOR_PAYMENT", 6),
    ASKED_BACK("ACCEPTED", "WITHDRAWAL_ASKED", 7),
    STOPPED("STOPPED", "STOPPED", 8),
    SIGNED("ACCEPTED", "SIGNED", 4),
    ISSUING("ACCEPTED", "ISSUING", 4),
    DECIDED("READY", "DECIDED", 9),
    HANDED_OVER("DELIVERED", "DECIDED", 10);

    private final String atCounter;
    private final String asCase;
    private final int portal;

    Stand(String atCounter, String asCase, int portal) {
        this.atCounter = atCounter;
        this.asCase = asCase;
        this.portal = portal;
    }

    /** As intake calls it. */
    String atCounter() {
        return atCounter;
    }

    /** As processing calls it; empty where there is no case. */
    String asCase() {
        return asCase;
    }

    boolean isCase() {
        return !asCase.isEmpty();
    }

    int portal() {
        return portal;
    }

    /** Nobody works on it any more. */
    boolean isOver() {
        return switch (this) {
            case CLOSED, REFUSED, STOPPED, DECIDED, HANDED_OVER -> true;
            default -> false;
        };
    }
}
