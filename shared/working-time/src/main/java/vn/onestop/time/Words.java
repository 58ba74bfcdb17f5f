package vn.onestop.time;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.onestop.time.DayUse.Use;

/** Puts an explanation into sentences. */
final class Words {

    private static final String BUNDLE = "vn.onestop.time.explanation";

    private final ResourceBundle texts;
    private final DateTimeFormatter date;
    private final DateTimeFormatter instant;

    Words(Locale locale) {
        // Vietnamese for every language we do not speak, whatever the computer's own language is.
        texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        date = DateTimeFormatter.ofPattern(texts.getString("date"), Locale.ENGLISH);
        instant = DateTimeFormatter.ofPattern(texts.getString("instant"), Locale.ENGLISH)
                .withZone(WorkingCalendar.ZONE);
    }

    List<String> linesOf(Explanation explanation) {
        var lines = new ArrayList<String>();
        lines.add(text("due", instant(explanation.due()), limit(explanation.limit()), instant(explanation.start())));
        lines.add(text("rule." + explanation.rule()));
        for (var use : Use.values()) {
            var days =
                    explanation.days().stream().filter(day -> day.use() == use).toList();
            if (!days.isEmpty()) {
                lines.add(text("use." + use, runs(days)));
            }
        }
        if (explanation.isProvisional()) {
            var years = explanation.incompleteYears().stream().sorted().map(String::valueOf);
            lines.add(text("provisional", years.collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String limit(TimeLimit limit) {
        return text("limit." + limit.unit(), limit.value());
    }

    /** Neighbouring days with the same reason become one: 16/02/2026 – 20/02/2026. */
    private String runs(List<DayUse> days) {
        var runs = new ArrayList<String>();
        int first = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !continues(days.get(i - 1), days.get(i))) {
                runs.add(run(days.get(first), days.get(i - 1)));
                first = i;
            }
        }
        return String.join(", ", runs);
    }

    private static boolean continues(DayUse one, DayUse next) {
        return one.date().plusDays(1).equals(next.date())
                && Objects.equals(one.reason(), next.reason())
                && Objects.equals(one.notice(), next.notice())
                && one.officeTime() == null
                && next.officeTime() == null;
    }

    private String run(DayUse first, DayUse last) {
        var dates = first == last ? date(first.date()) : text("run", date(first.date()), date(last.date()));
        if (first.officeTime() != null) {
            dates = text("hours", dates, hours(first.officeTime()));
        }
        return first.reason() == null || first.notice() == null
                ? dates
                : text("because", dates, first.reason(), first.notice());
    }

    private static String hours(Duration time) {
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }

    private String date(LocalDate day) {
        return date.format(day);
    }

    private String instant(Instant at) {
        return instant.format(at);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
