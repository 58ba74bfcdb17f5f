package vn.onestop.intake.personal;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact.Language;

/**
 * Someone with a part in a dossier: a citizen by identity number (số định danh cá nhân) or an organisation by tax code
 * (mã số thuế). Shows nothing in logs.
 *
 * @param phone E.164, {@code +84912345678}
 * @param language in which the person is written to
 * @param accents whether SMS keep Vietnamese accents
 */
public record Person(
        String name,
        @Nullable String identityNumber,
        @Nullable String taxCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        Language language,
        boolean accents) {

    public Person {
        name = tidy(name);
        address = address == null ? null : tidy(address);
    }

    /** Composed letters and single spaces, whatever keyboard the name was typed on. */
    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** Identity number or tax code, whichever there is. */
    public @Nullable String number() {
        return identityNumber == null ? taxCode : identityNumber;
    }

    /** Enough of the number to recognise it by. */
    public @Nullable String maskedNumber() {
        return Masks.end(number());
    }

    public @Nullable String maskedPhone() {
        return Masks.end(phone);
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
