package vn.onestop.standalone.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An invented person or organisation, as a clerk types them in.
 *
 * @param phone as people write it
 * @param e164 the same number as the network knows it
 */
record Citizen(
        String name,
        @Nullable String identityNumber,
        @Nullable String taxCode,
        @Nullable String phone,
        @Nullable String e164,
        @Nullable String email,
        @Nullable String address,
        boolean english,
        boolean accents) {

    /** What goes into the form. */
    Map<String, @Nullable Object> form() {
        var form = new TreeMap<String, @Nullable Object>();
        form.put("name", name);
        form.put("identityNumber", identityNumber);
        form.put("taxCode", taxCode);
        form.put("phone", phone);
        form.put("email", email);
        form.put("address", address);
        form.put("language", english ? "EN" : "VI");
        form.put("accents", accents);
        return form;
    }
}
