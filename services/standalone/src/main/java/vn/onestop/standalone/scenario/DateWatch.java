package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.onestop.officetime.Terms;
import vn.onestop.standalone.scenario.Warning.About;
import vn.onestop.time.DueWarnings;
import vn.onestop.time.NearDueRule;
import vn.onestop.time.TimeLimit;

/**
 * Works out from the dates of a case, and from the law's rules about nearness, who has to be warned of what by now. It is
 * asked whenever the clock has been moved on, and remembers what was to be said before.
 */
final class DateWatch {

    private static final Duration ANSWER_NEAR = Duration.ofHours(2);

    private final Catalogue catalogue;
    private final Map<Subject, Said> said = new HashMap<>();

    DateWatch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Subject(String code, About about, int step) {}

    private record Said(int level, Instant due, Instant at) {}

    /** Nothing while the clock stands still. */
    List<Warning> ofCase(Desk desk, Instant now) {
        var dates = new CaseDates(desk);
        if (dates.isStill()) {
            return List.of();
        }
        var warnings = new ArrayList<Warning>();
        for (var level : levels(new Subject(desk.code(), About.PROMISE, 0), promise(dates), now)) {
            warnings.addAll(Warning.toAll(desk.code(), About.PROMISE, level, Told.ofPromise(desk, level)));
        }
        if (dates.step().isAfter(dates.stepStartedAt())) {
            for (var level : levels(new Subject(desk.code(), About.STEP, desk.step()), step(dates), now)) {
                warnings.addAll(Warning.toAll(desk.code(), About.STEP, level, Told.ofStep(desk, level)));
            }
        }
        return warnings;
    }

    /** Officials hear of it by e-mail alone, of which one may take the place of another: what counts is near or missed. */
    List<Warning> ofFiling(String code, String agency, Instant due, Instant now) {
        var time = catalogue.time(agency);
        var dates = new DueWarnings(time.minus(due, ANSWER_NEAR), due, time);
        return levels(new Subject(code, About.ANSWER, 0), dates, now).stream()
                .map(level -> Math.min(level, DueWarnings.BROKEN))
                .flatMap(level -> Warning.toAll(code, About.ANSWER, level, Told.ofAnswer(agency, level)).stream())
                .toList();
    }

    private DueWarnings promise(CaseDates dates) {
        var time = catalogue.time(dates.receivedAt());
        var due = dates.promise();
        return new DueWarnings(NearDueRule.USUAL.from(time, limit(dates), dates.acceptedAt(), due), due, time);
    }

    private DueWarnings step(CaseDates dates) {
        var desk = dates.desk();
        var time = catalogue.time(desk.agency());
        var share = Terms.share(catalogue.share(dates.procedure(), desk.step()));
        var due = dates.step();
        return new DueWarnings(NearDueRule.USUAL.ofStep(time, limit(dates), share, due), due, time);
    }

    private TimeLimit limit(CaseDates dates) {
        return Terms.limit(catalogue.procedure(dates.procedure()).limit());
    }

    private List<Integer> levels(Subject subject, DueWarnings dates, Instant now) {
        var levels = dates.toSay(about(said.get(subject), dates.due()), now);
        levels.forEach(level -> said.put(subject, new Said(level, dates.due(), now)));
        return levels;
    }

    /** What was said counts for the date it was said about, unless both had passed. */
    private static int about(@Nullable Said last, Instant due) {
        if (last == null) {
            return DueWarnings.NOTHING;
        }
        if (last.due().equals(due)) {
            return last.level();
        }
        return last.level() >= DueWarnings.BROKEN && last.at().isAfter(due) ? DueWarnings.BROKEN : DueWarnings.NOTHING;
    }
}
