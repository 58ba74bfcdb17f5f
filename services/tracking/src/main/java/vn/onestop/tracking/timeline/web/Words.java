package vn.onestop.tracking.timeline.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.onestop.contracts.Text;

/** The words of one language. */
final class Words {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final MessageSource messages;
    private final Locale locale;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("timeline." + key, arguments, locale);
    }

    String say(String family, Enum<?> value, Object... arguments) {
        return say(family + "." + value.name(), arguments);
    }

    String of(Text text) {
        return locale.getLanguage().equals("en") ? text.en() : text.vi();
    }

    /** 17:00, thứ Sáu 13/03/2026. */
    String moment(Instant instant) {
        return format("format.moment", local(instant));
    }

    String day(LocalDate day) {
        return format("format.day", day);
    }

    String date(LocalDate day) {
        return format("format.date", day);
    }

    /** 75.000 đồng. */
    String money(long amount) {
        return say("format.money", NumberFormat.getIntegerInstance(locale).format(amount));
    }

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(VIETNAM).toOffsetDateTime();
    }

    private String format(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(say(key), locale).format(time);
    }
}
