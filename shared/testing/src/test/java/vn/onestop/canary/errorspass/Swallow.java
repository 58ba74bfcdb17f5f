package vn.onestop.canary.errorspass;

/** Wrong on purpose: forgets what went wrong. */
final class Swallow {

    int length(String text) {
        try {
            return text.length();
        } catch (Exception e) {
            return 0;
        }
    }
}
