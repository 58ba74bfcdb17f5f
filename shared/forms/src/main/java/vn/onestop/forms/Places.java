package vn.onestop.forms;

import java.util.regex.Pattern;

/** Where a document is issued (địa danh): a commune writes its own name, agencies of the city write the city's. */
final class Places {

    private static final Pattern COMMUNE = Pattern.compile("(?:phường|xã|đặc khu) (\\p{Lu}.*)$");

    private Places() {}

    static String of(String agency, String city) {
        var commune = COMMUNE.matcher(agency);
        return commune.find() ? commune.group(1) : city;
    }
}
