package vn.onestop.forms;

import org.jspecify.annotations.Nullable;

/**
 * Whose dossier it is, as far as the issuing agency may say.
 *
 * @param number identity number or tax code, as much of it as is shown
 */
public record Applicant(
        String name,
        @Nullable String number,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "Applicant[hidden]";
    }
}
