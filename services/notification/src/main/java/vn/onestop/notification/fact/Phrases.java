package vn.onestop.notification.fact;

import static java.util.stream.Collectors.joining;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.Text;

/** Dates, money and phrases as citizens read them. */
@Component
class Phrases {

    private static final String NONE = "–";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language == Language.VI ? Locale.of("vi") : Locale.ENGLISH);
    }

    static String orNone(@Nullable String text) {
        return text == null ? NONE : text;
    }

    static String in(Language language, Text text) {
        return language == Language.VI ? text.vi() : text.en();
    }

    /** {@code 17h00 13/03/2026}, as the office writes it. */
    static String time(Instant instant, Language language) {
        var pattern = language == Language.VI ? "HH'h'mm dd/MM/yyyy" : "HH:mm 'on' d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(instant.atZone(HERE));
    }

    static String day(LocalDate date, Language language) {
        var pattern = language == Language.VI ? "dd/MM/yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    /** {@code 75.000đ}. */
    static String money(long amount, Language language) {
        return language == Language.VI
                ? NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + "đ"
                : "VND " + NumberFormat.getIntegerInstance(Locale.ENGLISH).format(amount);
    }

    /** One paper on a line. */
    static String lines(List<SupplementItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i).paper() + ": "
                        + items.get(i).request())
                .collect(joining("\n"));
    }
}
