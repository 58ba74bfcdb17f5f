package vn.onestop.intake.handover;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which the post carries a result (mã vận đơn). One of the Universal Postal Union's shape (S10,
 * {@code EH123456785VN}) must have its check digit; other carriers number as they like.
 */
public record TrackingNumber(String text) {

    private static final Pattern S10 = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");
    private static final Pattern ANY = Pattern.compile("[A-Z0-9]{8,20}");
    private static final Pattern WRITTEN_BETWEEN = Pattern.compile("[\\s.-]+");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int MODULUS = 11;
    private static final int INSTEAD_OF_ELEVEN = 5;
    private static final int TEN = 10;

    /** Empty when there is no such number; blanks, dots and dashes are how people write, and say nothing. */
    public static Optional<TrackingNumber> of(String written) {
        var text = WRITTEN_BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        var fine = S10.matcher(text).matches()
                ? checkDigit(text) == text.charAt(10) - '0'
                : ANY.matcher(text).matches();
        return fine ? Optional.of(new TrackingNumber(text)) : Optional.empty();
    }

    private static int checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(2 + i) - '0');
        }
        int digit = MODULUS - sum % MODULUS;
        return digit == MODULUS ? INSTEAD_OF_ELEVEN : digit % TEN;
    }
}
