package vn.onestop.time;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** The shifts of one day in order, as nanoseconds of the day. */
final class DayHours {

    static final DayHours CLOSED = new DayHours(List.of());

    private final long[] from;
    private final long[] to;
    private final long total;

    DayHours(List<Shift> shifts) {
        var sorted = shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
        from = sorted.stream()
                .map(Shift::from)
                .mapToLong(LocalTime::toNanoOfDay)
                .toArray();
        to = sorted.stream().map(Shift::to).mapToLong(LocalTime::toNanoOfDay).toArray();
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            if (i > 0 && from[i] < to[i - 1]) {
                throw new InvalidOfficeHours("on %s the shift from %s overlaps the one before it"
                        .formatted(sorted.get(i).day(), sorted.get(i).from()));
            }
            sum += to[i] - from[i];
        }
        total = sum;
    }

    /** Office time of the whole day. */
    long total() {
        return total;
    }

    long opening() {
        return from[0];
    }

    long closing() {
        return to[to.length - 1];
    }

    /** Office time that has passed at a moment of the day. */
    long elapsedAt(long nano) {
        long elapsed = 0;
        for (int i = 0; i < from.length && nano > from[i]; i++) {
            elapsed += Math.min(nano, to[i]) - from[i];
        }
        return elapsed;
    }

    /** The first moment at which so much office time has passed; the end of a shift rather than the start of the next. */
    long momentOf(long elapsed) {
        long left = elapsed;
        for (int i = 0; i < from.length; i++) {
            long length = to[i] - from[i];
            if (left <= length) {
                return from[i] + left;
            }
            left -= length;
        }
        throw new IllegalStateException("a day of " + total + " ns has no moment " + elapsed);
    }

    boolean isOpenAt(long nano) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= nano && nano <= to[i]) {
                return true;
            }
        }
        return false;
    }
}
