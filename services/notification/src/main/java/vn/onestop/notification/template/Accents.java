package vn.onestop.notification.template;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Vietnamese with and without its accents (dấu). */
public final class Accents {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Accents() {}

    /** {@code Đã tiếp nhận} becomes {@code Da tiep nhan}; characters of other languages lose their marks too. */
    public static String remove(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
    }

    /**
     * Gives the words of a short name back the accents they have in the full name: {@code TTPVHCC phuong Ba Dinh} beside
     * {@code Trung tâm Phục vụ hành chính công phường Ba Đình} becomes {@code TTPVHCC phường Ba Đình}.
     */
    public static String restore(String shortName, String fullName) {
        var full = SPACES.split(fullName);
        return Arrays.stream(SPACES.split(shortName))
                .map(word -> Arrays.stream(full)
                        .filter(candidate -> remove(candidate).equals(word))
                        .findFirst()
                        .orElse(word))
                .collect(joining(" "));
    }
}
