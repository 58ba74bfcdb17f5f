package vn.onestop.intake.personal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Telephone numbers as people say them, taken as Vietnamese unless they begin with another country. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "VN";

    private Phones() {}

    /** As people here write it: with 0 in front, and only foreign numbers with their country. */
    public static String asWritten(String e164) {
        try {
            var number = NUMBERS.parse(e164, HERE);
            var here = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HERE);
            return NUMBERS.format(number, here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return e164;
        }
    }

    /** In E.164; empty when it is no number that exists. */
    public static Optional<String> e164(String said) {
        try {
            var number = NUMBERS.parse(said, HERE);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
