package vn.onestop.tracking.timeline.web;

import java.util.List;
import java.util.stream.Stream;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.tracking.timeline.Timeline;

/** What comes next, in order: what the citizen has to do first, then the office's steps, then how the result is given out. */
final class Ahead {

    private Ahead() {}

    static List<String> of(Timeline timeline, Words words) {
        return switch (timeline.standing()) {
            case REFUSED -> List.of(words.say("next.refused"));
            case FILED -> filed(timeline, words);
            case RECEIVED, BEING_EXAMINED, AWAITING_SIGNATURE, BEING_ISSUED, WAITING_FOR_PAPERS, PAYMENT_DUE ->
                Stream.of(citizens(timeline, words), steps(timeline, words), result(timeline, words))
                        .flatMap(part -> part)
                        .toList();
            case WITHDRAWAL_ASKED ->
                List.of(words.say("next.withdrawal"), words.say("next.withdrawal.agreed", place(timeline, words)));
            case GRANTED, DECLINED -> collect(timeline, words);
            case RETURNED -> List.of(words.say("next.returned", place(timeline, words)));
            case STOPPED -> stopped(timeline, words);
        };
    }

    private static List<String> filed(Timeline timeline, Words words) {
        var answer = timeline.waiting().answer().map(due -> words.say("next.filed", words.moment(due.due())));
        return Stream.of(answer.stream(), Stream.of(words.say("next.filed.accepted")), steps(timeline, words))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> citizens(Timeline timeline, Words words) {
        var waiting = timeline.waiting();
        var again = waiting.needed().filter(Timeline.Needed::beforeAcceptance).map(_ -> words.say("next.filed.again"));
        var papers = waiting.needed().map(_ -> words.say("next.papers"));
        var payment = waiting.owed().map(owed -> words.say("next.payment", words.money(owed.amount())));
        return Stream.of(papers, again, payment).flatMap(part -> part.stream());
    }

    private static Stream<String> steps(Timeline timeline, Words words) {
        return timeline.ahead().stream().map(words::of);
    }

    private static Stream<String> result(Timeline timeline, Words words) {
        return timeline.opening() instanceof DossierAccepted accepted
                ? Stream.of(words.say("next", accepted.resultDelivery()))
                : Stream.empty();
    }

    private static List<String> collect(Timeline timeline, Words words) {
        if (!(timeline.opening() instanceof DossierAccepted accepted)) {
            return List.of();
        }
        var how = words.say("collect", accepted.resultDelivery(), place(timeline, words));
        var declined = timeline.ending().decision().stream()
                .filter(decided -> decided.outcome() == Outcome.DECLINED)
                .map(_ -> words.say("collect.declined"));
        return Stream.concat(Stream.of(how), declined).toList();
    }

    private static List<String> stopped(Timeline timeline, Words words) {
        var again = timeline.ending().stop().stream().map(stop -> words.say("next.stopped", stop.reason()));
        var originals = timeline.opening() instanceof DossierAccepted
                ? Stream.of(words.say("next.originals", place(timeline, words)))
                : Stream.<String>empty();
        return Stream.concat(again, originals).toList();
    }

    private static String place(Timeline timeline, Words words) {
        return words.of(timeline.receivedAt().name());
    }
}
