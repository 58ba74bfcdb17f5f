package vn.onestop.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How dates, numbers and names are written on a form. */
public final class Words {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Locale LANGUAGE = Locale.of("vi", "VN");
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút'");
    private static final Pattern TOGETHER =
            Pattern.compile("HÀNH CHÍNH CÔNG|ĐẤT ĐAI|(PHƯỜNG|XÃ|ĐẶC KHU|THÀNH PHỐ|TỈNH) .+$");
    private static final char NO_BREAK = '\u00A0';
    private static final int ALWAYS_TWO_DIGITS_BELOW = 10;

    Words() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, VIETNAM);
    }

    /** {@code 09 giờ 15 phút, ngày 10 tháng 3 năm 2026}. */
    public String moment(Instant instant) {
        return CLOCK.format(instant.atZone(VIETNAM)) + ", " + day(dayOf(instant));
    }

    /** {@code 09 giờ 15 phút, 10/03/2026}, where there is little room. */
    public String brief(Instant instant) {
        return CLOCK.format(instant.atZone(VIETNAM)) + ", " + figures(instant);
    }

    /** {@code ngày 10 tháng 3 năm 2026}; days below ten and the first two months with a nought, as Decree 30 has it. */
    public String day(LocalDate day) {
        var month = day.getMonthValue() < 3 ? two(day.getMonthValue()) : Integer.toString(day.getMonthValue());
        return "ngày " + two(day.getDayOfMonth()) + " tháng " + month + " năm " + day.getYear();
    }

    public String day(Instant instant) {
        return day(dayOf(instant));
    }

    /** {@code 10/03/2026}. */
    public String figures(LocalDate day) {
        return FIGURES.format(day);
    }

    public String figures(Instant instant) {
        return figures(dayOf(instant));
    }

    /** {@code 03}. */
    public String two(int number) {
        return number < ALWAYS_TWO_DIGITS_BELOW ? "0" + number : Integer.toString(number);
    }

    public String capitals(String text) {
        return text.toUpperCase(LANGUAGE);
    }

    /** An agency's name in a letterhead: in capitals, and broken between words that belong together, not within. */
    public String heading(String agency) {
        return TOGETHER.matcher(capitals(agency))
                .replaceAll(together -> together.group().replace(' ', NO_BREAK));
    }

    /** What was not given is left to be written by hand. */
    public String orLine(@Nullable String text) {
        return text == null || text.isBlank() ? "…………………………" : text;
    }

    public String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A picture of the text as QR code. */
    public String qr(String text) {
        return QrCode.asImage(text);
    }
}
