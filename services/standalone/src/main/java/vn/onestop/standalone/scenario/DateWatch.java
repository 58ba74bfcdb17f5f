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

    /** @param number of the step, or of the question to another agency */
    private record Subject(String code, About about, int number) {}

    private record Said(int level, Instant due, Instant at) {}

    /** While its clock stands still, nothing but of the opinions of others. */
    List<Warning> ofCase(Desk desk, Instant now) {
        var dates = new CaseDates(desk);
        var warnings = new ArrayList<>(ofOpinions(desk, now));
        if (dates.isStill()) {
            return warnings;
        }
        for (var level : levels(new Subject(desk.code(), About.PROMISE, 0), promise(dates), now)) {
            warnings.addAll(Warning.toAll(desk.code(), About.PROMISE, level, Told.ofPromise(desk, level)));
        }
        desk.running().forEach(running -> warnings.addAll(ofStep(new CaseDates(running), now)));
        return warnings;
    }

    private List<Warning> ofStep(CaseDates dates, Instant now) {
        var desk = dates.desk();
        var warnings = new ArrayList<Warning>();
        if (dates.step().isAfter(dates.stepStartedAt())) {
            for (var level : levels(new Subject(desk.code(), About.STEP, desk.step()), step(dates), now)) {
                warnings.addAll(Warning.toAll(desk.code(), About.STEP, level, Told.ofStep(desk, level)));
            }
        }
        return warnings;
    }

    /** Once, when another agency has not said in time what it thinks. */
    private List<Warning> ofOpinions(Desk desk, Instant now) {
        var warnings = new ArrayList<Warning>();
        for (var opinion : desk.view().get("consultations")) {
            var subject = new Subject(
                    desk.code(), About.OPINION, opinion.get("ordinal").asInt());
            var due = Instant.parse(opinion.get("due").asString());
            var isMissed = due.isBefore(now) && !opinion.hasNonNull("answer");
            if (isMissed && said.putIfAbsent(subject, new Said(DueWarnings.BROKEN, due, now)) == null) {
                var told = Told.ofOpinion(
                        opinion.get("askedBy").asString(), opinion.get("agency").asString());
                warnings.addAll(Warning.toAll(desk.code(), About.OPINION, DueWarnings.BROKEN, told));
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
