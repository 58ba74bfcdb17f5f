package vn.onestop.tracking.timeline;

/** A key that is none; the key itself is not repeated. */
final class UnusableKey extends RuntimeException {

    private final String setting;
    private final String what;

    UnusableKey(String setting, String what, RuntimeException cause) {
        super(setting + " is not " + what, cause);
        this.setting = setting;
        this.what = what;
    }

    String remedy() {
        return "Set " + setting + " to " + what + " and start again.";
    }
}
