package vn.onestop.local;

/** A process ended or stayed silent instead of becoming ready; says so with the last lines of its log. */
public final class DidNotStart extends RuntimeException {

    DidNotStart(String name, String why, String lastLines) {
        super(name + " " + why + (lastLines.isEmpty() ? "" : ":\n" + lastLines));
    }

    DidNotStart(String name, Throwable cause) {
        super(name + " did not start: " + cause.getMessage(), cause);
    }
}
