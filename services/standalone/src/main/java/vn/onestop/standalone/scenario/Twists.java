package vn.onestop.standalone.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.onestop.standalone.scenario.Errand.Twist;

/** The twists that an errand wants for its case, and which of them have happened. */
final class Twists {

    private final Set<Twist> open;

    Twists(Errand errand) {
        open = EnumSet.noneOf(Twist.class);
        open.addAll(errand.twists());
    }

    /** Whether it is wanted and has not happened yet. */
    boolean isOpen(Twist twist) {
        return open.contains(twist);
    }

    void happened(Twist... twists) {
        open.removeAll(List.of(twists));
    }

    void allHappened() {
        open.clear();
    }
}
