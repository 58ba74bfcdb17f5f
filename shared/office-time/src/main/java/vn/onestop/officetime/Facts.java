package vn.onestop.officetime;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.time.DossierClock;
import vn.onestop.time.SpecialDay;
import vn.onestop.time.TimeLimit;

/** What the library has found out, in the words of the facts that others hear. */
public final class Facts {

    private Facts() {}

    /** What is promised by a clock as it stands. */
    public static Promise promise(DossierClock clock) {
        return new Promise(
                clock.due(),
                limit(clock.terms().limit()),
                clock.time().calendar().version(),
                clock.isProvisional(),
                days(clock));
    }

    /** What each day of a clock was used for. */
    public static List<Promise.Day> days(DossierClock clock) {
        return clock.days().stream()
                .map(day -> new Promise.Day(
                        day.date(), Promise.Use.valueOf(day.use().name()), day.reason(), day.notice()))
                .toList();
    }

    /** Early is before the due date, in time on it up to the due instant, late after that. */
    public static Verdict verdict(Instant end, Instant due) {
        return switch (vn.onestop.time.Verdict.of(end, due)) {
            case EARLY -> Verdict.EARLY;
            case IN_TIME -> Verdict.IN_TIME;
            case LATE -> Verdict.LATE;
        };
    }

    /** Days that a notice speaks of. */
    public static List<CatalogueEvent.SpecialDay> specialDays(List<SpecialDay> days) {
        return days.stream()
                .map(day -> new CatalogueEvent.SpecialDay(
                        day.date(), CatalogueEvent.DayKind.valueOf(day.kind().name()), day.reason(), day.notice()))
                .toList();
    }

    private static Limit limit(TimeLimit limit) {
        return new Limit(limit.value(), Limit.Unit.valueOf(limit.unit().name()));
    }
}
