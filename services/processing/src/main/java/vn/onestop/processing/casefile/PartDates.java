package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.Interlinked;
import vn.onestop.time.Interlinked.Branch;

/** When the parts of a case are due, each by the office hours of its own agency, and which of them made it late. */
final class PartDates {

    private final CaseClock clock;
    private final Walk walk;
    private final Schedule schedule;

    PartDates(CaseClock clock, Walk walk, Schedule schedule) {
        this.clock = clock;
        this.walk = walk;
        this.schedule = schedule;
    }

    /** When a step has to be done at the latest: with its dossier, or before that with its part. */
    Instant latest(CaseStep step) {
        var part = walk.part(step);
        var due = clock.due();
        if (part.limit().isEmpty()) {
            return due;
        }
        var own = own(part, walk.startOf(part).orElseThrow());
        return own.isAfter(due) ? due : own;
    }

    /** When a part is due: counted from when it began, or will if the others keep their dates. */
    Instant due(CasePart part) {
        return interlinked().due(id(part));
    }

    /** The agencies that made a case late which ends now. */
    List<String> lateAt(String competentAgency, Instant now) {
        if (walk.parts().stream().allMatch(part -> part.agency().equals(competentAgency))) {
            return List.of(competentAgency);
        }
        var causes = interlinked().causes(now).keySet();
        var agencies = walk.parts().stream()
                .filter(part -> causes.contains(id(part)))
                .map(CasePart::agency)
                .distinct()
                .toList();
        return agencies.isEmpty() ? List.of(competentAgency) : agencies;
    }

    private Interlinked interlinked() {
        var plan = walk.parts().stream().map(this::branch).toList();
        var chain = Interlinked.start(clock.acceptedAt(), clock.due(), plan);
        for (var part : walk.parts()) {
            chain = walk.endOf(part).isPresent() ? chain.ended(id(part), endOf(part)) : chain;
        }
        return chain;
    }

    /** The clocks of two replicas may differ by a little; nothing ends before it began. */
    private Instant endOf(CasePart part) {
        var end = walk.endOf(part).orElseThrow();
        var start = part.after().stream()
                .map(before -> endOf(walk.parts().get(before - 1)))
                .max(Comparator.naturalOrder())
                .orElse(clock.acceptedAt());
        return end.isBefore(start) ? start : end;
    }

    private Branch branch(CasePart part) {
        var after = part.after().stream().map(String::valueOf).collect(toUnmodifiableSet());
        return new Branch(id(part), schedule.time(part.agency()), start -> own(part, start), after);
    }

    private static String id(CasePart part) {
        return String.valueOf(part.ordinal());
    }

    /** A part that begins in time ends with its dossier at the latest; one that begins too late has its own time. */
    private Instant own(CasePart part, Instant start) {
        var waits = clock.waits();
        var ended = waits.standstills().endedSince(start);
        var mode = waits.supplementClock();
        var own = part.limit()
                .map(limit -> schedule.partDue(part.agency(), limit, start, mode, ended))
                .orElseGet(() -> schedule.stepsDue(part.agency(), walk.sharesOf(part), start, mode, ended));
        return !start.isAfter(clock.due()) && own.isAfter(clock.due()) ? clock.due() : own;
    }
}
