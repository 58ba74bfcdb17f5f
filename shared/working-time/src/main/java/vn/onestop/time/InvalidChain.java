package vn.onestop.time;

/** Branches that cannot follow one another: twice the same, after one that is not there, or in a circle. */
public final class InvalidChain extends TimeRefusal {

    InvalidChain(String message) {
        super(message);
    }
}
