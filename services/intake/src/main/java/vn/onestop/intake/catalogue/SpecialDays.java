package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;

/** Days that differ from their week, each once; a notice is laid over what notices before it said. */
final class SpecialDays {

    private final SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();

    SpecialDays(List<SpecialDay> days) {
        days.forEach(day -> this.days.put(day.date(), day));
    }

    /** What the notice says of a day counts; what it does not speak of stays. */
    SpecialDays with(List<SpecialDay> notice) {
        var both = new SpecialDays(List.copyOf(days.values()));
        notice.forEach(day -> both.days.put(day.date(), day));
        return both;
    }

    List<SpecialDay> list() {
        return List.copyOf(days.values());
    }

    @Nullable
    SpecialDay on(LocalDate date) {
        return days.get(date);
    }

    /** What is new in this one, and what is another than before. */
    Difference since(SpecialDays before) {
        var added = new ArrayList<SpecialDay>();
        var changed = new ArrayList<Difference.Change>();
        for (var day : days.values()) {
            var old = before.on(day.date());
            if (old == null) {
                added.add(day);
            } else if (!old.equals(day)) {
                changed.add(new Difference.Change(old, day));
            }
        }
        return new Difference(added, changed);
    }

    /** As a notice would say it. */
    String csv() {
        return days.values().stream()
                .map(day -> String.join(",", day.date().toString(), day.kind().name(), day.reason(), day.notice()))
                .collect(joining("\n", "date,kind,reason,notice\n", "\n"));
    }
}
