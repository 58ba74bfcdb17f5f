package vn.onestop.tracking.register.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Text;
import vn.onestop.tracking.register.Book;
import vn.onestop.tracking.register.Entry;
import vn.onestop.tracking.timeline.Catalogue;

/** Puts the book into words of one language, with the names from the catalogue. */
@Component
class Reading {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final int COLUMNS = 13;

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    Reading(Catalogue catalogue, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** Each name is looked up once however many lines have it. */
    List<Line> read(List<Book.Line> lines, Locale locale) {
        var procedures = new HashMap<ProcedureRef, String>();
        var agencies = new HashMap<String, String>();
        return lines.stream()
                .map(line -> read(line, procedures, agencies, locale))
                .toList();
    }

    List<String> headings(Locale locale) {
        return IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(column -> say("column." + column, locale))
                .toList();
    }

    String title(String agency, YearMonth month, Locale locale) {
        return say("title", locale, in(locale, catalogue.agency(agency)), MONTH.format(month));
    }

    private Line read(
            Book.Line line, Map<ProcedureRef, String> procedures, Map<String, String> agencies, Locale locale) {
        var entry = line.entry();
        UnaryOperator<String> name =
                agency -> agencies.computeIfAbsent(agency, code -> in(locale, catalogue.agency(code)));
        var ref = new ProcedureRef(entry.procedureCode(), entry.procedureVersion());
        var deciding = entry.deciding();
        var delivery = entry.delivery();
        var lateAt = entry.lateAt().stream().map(name).toList();
        return new Line(
                line.number(),
                entry.code(),
                procedures.computeIfAbsent(ref, unknown -> procedure(unknown, locale)),
                deciding == null ? "" : name.apply(deciding),
                day(entry.received()),
                dayOrNull(entry.promised()),
                dayOrNull(entry.returned()),
                delivery == null ? "" : say("delivery." + delivery, locale),
                entry.state().name(),
                lateAt,
                note(entry, lateAt, locale));
    }

    private String procedure(ProcedureRef ref, Locale locale) {
        return catalogue
                .procedure(ref)
                .map(ProcedurePublished::name)
                .map(name -> in(locale, name))
                .orElse(ref.code());
    }

    private String note(Entry entry, List<String> lateAt, Locale locale) {
        var parts = new ArrayList<String>();
        parts.add(say("state." + entry.state(), locale));
        var reason = entry.stopReason();
        if (reason != null) {
            parts.add(say("stop." + reason, locale));
        }
        var held = entry.held();
        if (held != null && entry.isMoved()) {
            parts.add(say("moved", locale, TIME.format(held.atZone(HERE))));
        }
        if (entry.isLate(clock.instant())) {
            parts.add(lateAt.isEmpty() ? say("late", locale) : say("late-at", locale, String.join(", ", lateAt)));
        }
        return String.join("; ", parts);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant instant) {
        return instant == null ? null : day(instant);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("register." + key, arguments, locale);
    }

    private static String in(Locale locale, Text text) {
        return locale.getLanguage().equals("en") ? text.en() : text.vi();
    }
}
