package vn.onestop.notification.privacy;

import java.util.List;
import java.util.stream.Collectors;

/** What may be shown of an address: enough to recognise one's own, too little to use another's. */
public final class Mask {

    private static final int SHOWN_DIGITS = 3;

    private Mask() {}

    /** {@code +84912345678} becomes {@code +84******678}. */
    public static String phone(String phone) {
        int hidden = phone.length() - 3 - SHOWN_DIGITS;
        return hidden <= 0
                ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "*".repeat(hidden) + phone.substring(phone.length() - SHOWN_DIGITS);
    }

    /** {@code Nguyễn Thị Lan} becomes {@code N. T. Lan}: whom to ask for, and no more. */
    public static String name(String name) {
        var words = List.of(name.strip().split("\\s+"));
        var initials = words.subList(0, words.size() - 1).stream().map(word -> word.substring(0, 1) + ". ");
        return initials.collect(Collectors.joining()) + words.getLast();
    }

    /** {@code lan.nguyen@example.vn} becomes {@code l***@example.vn}. */
    public static String email(String email) {
        int at = email.indexOf('@');
        return at <= 0 ? "***" : email.charAt(0) + "***" + email.substring(at);
    }
}
