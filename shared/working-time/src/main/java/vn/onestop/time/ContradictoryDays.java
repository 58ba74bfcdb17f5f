package vn.onestop.time;

/** A calendar that says two things about one day. */
public final class ContradictoryDays extends TimeRefusal {

    ContradictoryDays(String message) {
        super(message);
    }
}
