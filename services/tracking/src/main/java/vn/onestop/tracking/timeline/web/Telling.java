package vn.onestop.tracking.timeline.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.MessageEvent.MessageDelivered;
import vn.onestop.contracts.MessageEvent.MessageFailed;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.tracking.timeline.Standing;
import vn.onestop.tracking.timeline.Timeline;

/** Tells a timeline in a language that a person without legal training understands. */
@Component
class Telling {

    private final MessageSource messages;

    Telling(MessageSource messages) {
        this.messages = messages;
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    Tracked tell(Timeline timeline, Locale locale) {
        var words = words(locale);
        return new Tracked(
                timeline.code(),
                state(timeline.standing(), words),
                timeline.owner(),
                named(timeline.procedure(), words),
                named(timeline.receivedAt(), words),
                named(timeline.with(), words),
                timeline.alsoWith().stream().map(other -> named(other, words)).toList(),
                orNull(timeline.hotline()),
                orNull(timeline.step().map(step -> step(step, words))),
                orNull(timeline.due()
                        .map(due -> Explaining.tell(due, timeline.waiting().pause(), words))),
                refusal(timeline, words),
                orNull(timeline.waiting().answer().map(answer -> TurnTelling.answer(answer, words))),
                orNull(timeline.waiting().needed().map(needed -> TurnTelling.needed(needed, words))),
                orNull(timeline.waiting().owed().map(owed -> TurnTelling.payment(owed, words))),
                orNull(timeline.waiting().withdrawal().map(asked -> TurnTelling.withdrawal(asked, words))),
                orNull(timeline.ending().decision().map(_ -> ResultTelling.of(timeline.ending(), words))),
                orNull(timeline.ending().stop().map(stop -> TurnTelling.stop(stop, words))),
                orNull(timeline.ending()
                        .handedOver()
                        .map(result ->
                                TurnTelling.handedOver(result, timeline.ending().handedOverAt(), words))),
                Ahead.of(timeline, words),
                entries(timeline, words),
                timeline.told().stream().map(message -> told(message, words)).toList());
    }

    private static Tracked.State state(Standing standing, Words words) {
        var portal = standing.portal();
        return new Tracked.State(
                standing.name(),
                words.say("standing", standing),
                words.say("meaning", standing),
                portal.code(),
                words.say("portal." + portal.code()),
                tone(standing));
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case GRANTED, RETURNED -> "good";
            case WAITING_FOR_PAPERS, PAYMENT_DUE -> "warn";
            case REFUSED, DECLINED, STOPPED -> "bad";
            case FILED, WITHDRAWAL_ASKED, RECEIVED, BEING_EXAMINED, AWAITING_SIGNATURE, BEING_ISSUED -> "";
        };
    }

    private static Tracked.Named named(Timeline.Named named, Words words) {
        return new Tracked.Named(named.code(), words.of(named.name()));
    }

    private static Tracked.StepNow step(Step step, Words words) {
        var due = step.due();
        return new Tracked.StepNow(
                step.ordinal(),
                words.of(step.name()),
                due == null ? null : Words.local(due),
                due == null ? null : words.moment(due));
    }

    private static Tracked.@Nullable Refusal refusal(Timeline timeline, Words words) {
        return switch (timeline.opening()) {
            case DossierAccepted _, DossierFiled _ -> null;
            case DossierRefused refused ->
                new Tracked.Refusal(
                        refused.reasonCode().name(), words.say("refusal", refused.reasonCode()), refused.explanation());
        };
    }

    private static List<Tracked.Entry> entries(Timeline timeline, Words words) {
        return timeline.entries().stream().flatMap(entry -> entry(entry, words)).toList();
    }

    private static Stream<Tracked.Entry> entry(AboutDossier fact, Words words) {
        var text = News.of(fact, words);
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(new Tracked.Entry(Words.local(fact.occurredAt()), words.moment(fact.occurredAt()), text));
    }

    private static Tracked.Told told(MessageEvent message, Words words) {
        return switch (message) {
            case MessageSent sent -> told(sent, words, "SENT", sent.kind(), sent.channel());
            case MessageDelivered delivered ->
                told(delivered, words, "DELIVERED", delivered.kind(), delivered.channel());
            case MessageFailed failed -> told(failed, words, "FAILED", failed.kind(), failed.channel());
        };
    }

    private static Tracked.Told told(
            MessageEvent message,
            Words words,
            String state,
            MessageEvent.MessageKind kind,
            MessageEvent.MessageChannel channel) {
        return new Tracked.Told(
                Words.local(message.occurredAt()),
                words.moment(message.occurredAt()),
                kind.name(),
                channel.name(),
                state,
                words.say("told." + state, words.say("kind", kind), words.say("channel", channel)));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
