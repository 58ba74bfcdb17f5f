package vn.onestop.tracking.timeline.web;

import static vn.onestop.contracts.Promise.Use.COUNTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Day;
import vn.onestop.contracts.Promise.Use;
import vn.onestop.tracking.timeline.Timeline.Due;
import vn.onestop.tracking.timeline.Timeline.Pause;

/** Says why a dossier is due when it is, day by day. */
final class Explaining {

    private Explaining() {}

    static Tracked.DueDate tell(Due due, Optional<Pause> pause, Words words) {
        var promise = due.promise();
        var held = due.held();
        var limit = words.say("limit", promise.limit().unit(), promise.limit().value());
        var isExplained = promise.due().equals(held);
        var isStatutory = due.statutory().equals(held);
        return new Tracked.DueDate(
                Words.local(held),
                words.moment(held),
                Words.local(due.first()),
                due.first().equals(held) ? null : words.say("when.first", words.moment(due.first())),
                isStatutory ? null : Words.local(due.statutory()),
                isStatutory || due.statutory().equals(due.first())
                        ? null
                        : words.say("when.statutory", words.moment(due.statutory())),
                pause.map(why -> words.say("when.paused", why)).orElse(null),
                due.late()
                        .map(missed ->
                                words.say("late", words.moment(missed.deadline().due())))
                        .orElse(null),
                promise.provisional() && isExplained,
                limit,
                why(promise, limit, words),
                isExplained ? null : words.moment(promise.due()),
                days(promise, words),
                due.moves().stream().map(move -> move(move, words)).toList(),
                due.apologies().stream().map(apology -> apology(apology, words)).toList());
    }

    private static Tracked.Apology apology(ApologyIssued apology, Words words) {
        return new Tracked.Apology(
                Words.local(apology.occurredAt()),
                Words.local(apology.previousDate()),
                Words.local(apology.newDate()),
                apology.reason(),
                words.say("apology", words.moment(apology.previousDate()), words.moment(apology.newDate())));
    }

    private static String why(Promise promise, String limit, Words words) {
        return switch (promise.limit().unit()) {
            case SAME_DAY -> words.say("why.same-day");
            case WORKING_HOURS -> words.say("why.hours", limit);
            case WORKING_DAYS, CALENDAR_DAYS, MONTHS -> whyByDays(promise, limit, words);
        };
    }

    private static String whyByDays(Promise promise, String limit, Words words) {
        var parts = Stream.of(Use.values())
                .filter(use -> use != COUNTED && use != Use.START)
                .map(use -> skipped(promise, use, words))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty()
                ? words.say("why.plain", limit)
                : words.say("why.skipping", limit, String.join(", ", parts));
    }

    private static String skipped(Promise promise, Use use, Words words) {
        var days = promise.days().stream().filter(day -> day.use() == use).toList();
        var reasons = days.stream()
                .map(Day::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return days.isEmpty() || use == Use.MOVED_TO
                ? ""
                : words.say("skipped", use, days.size(), reasons.size(), String.join(", ", reasons));
    }

    private static List<Tracked.Day> days(Promise promise, Words words) {
        var told = new ArrayList<Tracked.Day>();
        int counted = 0;
        for (var day : promise.days()) {
            counted += day.use() == COUNTED ? 1 : 0;
            var reason = day.reason() == null ? "" : day.reason();
            var text = words.say("use", day.use(), counted, reason.isEmpty() ? 0 : 1, reason);
            told.add(new Tracked.Day(day.date(), day.use().name(), words.day(day.date()), text, day.notice()));
        }
        return told;
    }

    private static Tracked.Move move(PromiseMoved move, Words words) {
        Instant to = move.promise().due();
        return new Tracked.Move(
                Words.local(move.occurredAt()),
                Words.local(move.previouslyDue()),
                Words.local(to),
                move.cause().name(),
                words.say(
                        "moved",
                        words.moment(move.previouslyDue()),
                        words.moment(to),
                        words.say("cause", move.cause())));
    }
}
