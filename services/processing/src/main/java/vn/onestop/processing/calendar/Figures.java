package vn.onestop.processing.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.onestop.contracts.CalendarEvent.Example;
import vn.onestop.contracts.CalendarEvent.Move;
import vn.onestop.time.WorkingCalendar;

/**
 * What a run over the open cases has counted so far.
 *
 * @param moving those whose due date moves
 * @param moves how many by how many days
 * @param examples those that move furthest
 */
record Figures(long open, long moving, SortedMap<Long, Long> moves, List<Example> examples) {

    static final Figures NONE = new Figures(0, 0, new TreeMap<>(), List.of());

    private static final int EXAMPLES = 10;

    private static final Comparator<Example> FURTHEST = Comparator.comparingLong(
                    (Example example) -> Math.abs(ChronoUnit.MILLIS.between(example.due(), example.wouldBeDue())))
            .reversed()
            .thenComparing(Example::code);

    Figures plus(long opened, long moved) {
        return new Figures(open + opened, moving + moved, moves, examples);
    }

    Figures plus(List<Recomputed> cases) {
        var moved = cases.stream().filter(Recomputed::moves).toList();
        var counts = new TreeMap<>(moves);
        var furthest = new ArrayList<>(examples);
        for (var one : moved) {
            var example = new Example(
                    one.open().code(), one.open().dates().due(), one.dates().due());
            counts.merge(days(example), 1L, Long::sum);
            furthest.add(example);
        }
        return new Figures(
                open + cases.size(),
                moving + moved.size(),
                counts,
                furthest.stream().sorted(FURTHEST).limit(EXAMPLES).toList());
    }

    List<Move> byDays() {
        return moves.entrySet().stream()
                .map(entry -> new Move(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static long days(Example example) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(example.due(), WorkingCalendar.ZONE),
                LocalDate.ofInstant(example.wouldBeDue(), WorkingCalendar.ZONE));
    }
}
