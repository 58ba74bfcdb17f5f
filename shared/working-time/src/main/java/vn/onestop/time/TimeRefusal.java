package vn.onestop.time;

/** Something about time that is refused, each for a reason with its own name. */
public abstract class TimeRefusal extends IllegalArgumentException {

    TimeRefusal(String message) {
        super(message);
    }
}
