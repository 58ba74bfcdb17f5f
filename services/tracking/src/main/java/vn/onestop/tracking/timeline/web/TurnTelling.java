package vn.onestop.tracking.timeline.web;

import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.Text;
import vn.onestop.tracking.timeline.Timeline.Answer;
import vn.onestop.tracking.timeline.Timeline.Needed;
import vn.onestop.tracking.timeline.Timeline.Stop;

/** Tells what a dossier waits for, why it was stopped and how its result was given out. */
final class TurnTelling {

    private TurnTelling() {}

    static Tracked.Answer answer(Answer answer, Words words) {
        return new Tracked.Answer(
                Words.local(answer.due()),
                words.say("answer", words.moment(answer.due())),
                answer.late() ? words.say("answer.late") : null);
    }

    static Tracked.Needed needed(Needed needed, Words words) {
        var items = needed.items().stream()
                .map(item -> new Tracked.Item(item.paper(), item.request()))
                .toList();
        var text = needed.beforeAcceptance() ? "needed.before-acceptance" : "needed";
        return new Tracked.Needed(
                needed.replyBy(), words.say(text, words.day(needed.replyBy())), items, needed.legalBasis());
    }

    static Tracked.Payment payment(PaymentRequested owed, Words words) {
        return new Tracked.Payment(
                owed.amount(),
                words.money(owed.amount()),
                owed.payBy(),
                words.say("payment", words.money(owed.amount()), words.day(owed.payBy())),
                owed.purpose(),
                owed.legalBasis());
    }

    static Tracked.Withdrawal withdrawal(WithdrawalRequested asked, Words words) {
        return new Tracked.Withdrawal(
                Words.local(asked.occurredAt()),
                words.say("withdrawal", words.moment(asked.occurredAt())),
                asked.reason());
    }

    static Tracked.Stop stop(Stop stop, Words words) {
        return new Tracked.Stop(
                Words.local(stop.at()),
                stop.reason().name(),
                words.say("stop", stop.reason()),
                stop.explanation(),
                stop.legalBasis().orElse(null),
                stop.documentNumber().orElse(null));
    }

    static Tracked.HandedOver handedOver(ResultDelivered delivered, Text at, Words words) {
        return new Tracked.HandedOver(
                Words.local(delivered.occurredAt()),
                delivered.by().name(),
                words.say("handed-over", delivered.by(), words.moment(delivered.occurredAt()), words.of(at)),
                delivered.trackingNumber());
    }
}
