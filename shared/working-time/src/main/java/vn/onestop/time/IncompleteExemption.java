package vn.onestop.time;

/** An exemption that does not say what it rests on or who approved it. */
public final class IncompleteExemption extends TimeRefusal {

    IncompleteExemption(String message) {
        super(message);
    }
}
