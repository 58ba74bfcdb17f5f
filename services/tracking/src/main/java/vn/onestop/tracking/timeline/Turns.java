package vn.onestop.tracking.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.tracking.timeline.Timeline.Answer;
import vn.onestop.tracking.timeline.Timeline.Needed;
import vn.onestop.tracking.timeline.Timeline.Stop;
import vn.onestop.tracking.timeline.Timeline.Waiting;

/** Where a dossier left the straight way: what it waits for, and why it was stopped. */
final class Turns {

    private final List<DossierEvent> intake;
    private final List<CaseEvent> processing;
    private final Standing standing;

    /** @param intake in their order, as {@code processing} is */
    Turns(List<DossierEvent> intake, List<CaseEvent> processing, Standing standing) {
        this.intake = intake;
        this.processing = processing;
        this.standing = standing;
    }

    Waiting waiting() {
        return standing.isFinal()
                ? new Waiting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                : new Waiting(answer(), needed(), owed(), withdrawal());
    }

    private Optional<Answer> answer() {
        return standing == Standing.FILED ? last(intake.stream().flatMap(this::answer)) : Optional.empty();
    }

    private Stream<Answer> answer(DossierEvent event) {
        return switch (event) {
            case DossierFiled filed -> Stream.of(new Answer(filed.answerDue(), isMissed(filed.answerDue())));
            case FilingCompleted done -> Stream.of(new Answer(done.answerDue(), isMissed(done.answerDue())));
            default -> Stream.empty();
        };
    }

    private boolean isMissed(Instant answerDue) {
        return intake.stream()
                .anyMatch(event -> event instanceof AnswerMissed missed
                        && missed.answerDue().equals(answerDue));
    }

    private Optional<Needed> needed() {
        return intake.stream().anyMatch(DossierAccepted.class::isInstance) ? neededByCase() : neededByCounter();
    }

    private Optional<Needed> neededByCase() {
        var received =
                those(SupplementReceived.class).map(SupplementReceived::ordinal).toList();
        return last(those(SupplementRequested.class).filter(request -> !received.contains(request.ordinal())))
                .map(asked -> new Needed(asked.replyBy(), asked.items(), asked.legalBasis(), false));
    }

    private Optional<Needed> neededByCounter() {
        return last(intake.stream()
                        .filter(event -> event instanceof FilingReturned || event instanceof FilingCompleted))
                .filter(FilingReturned.class::isInstance)
                .map(FilingReturned.class::cast)
                .map(asked -> new Needed(asked.replyBy(), asked.items(), asked.legalBasis(), true));
    }

    private Optional<PaymentRequested> owed() {
        var paid = those(PaymentReceived.class).map(PaymentReceived::ordinal).toList();
        return last(those(PaymentRequested.class).filter(request -> !paid.contains(request.ordinal())));
    }

    private Optional<WithdrawalRequested> withdrawal() {
        return standing == Standing.WITHDRAWAL_ASKED ? last(those(WithdrawalRequested.class)) : Optional.empty();
    }

    Optional<Stop> stop() {
        return standing == Standing.STOPPED
                ? last(Stream.concat(intake.stream(), processing.stream()).flatMap(Turns::stop))
                : Optional.empty();
    }

    private static Stream<Stop> stop(AboutDossier event) {
        return switch (event) {
            case FilingClosed closed ->
                Stream.of(new Stop(
                        closed.occurredAt(),
                        closed.reasonCode(),
                        closed.explanation(),
                        Optional.empty(),
                        Optional.empty()));
            case CaseStopped stopped ->
                Stream.of(new Stop(
                        stopped.occurredAt(),
                        stopped.reasonCode(),
                        stopped.explanation(),
                        Optional.ofNullable(stopped.legalBasis()),
                        Optional.ofNullable(stopped.documentNumber())));
            default -> Stream.empty();
        };
    }

    private <E extends CaseEvent> Stream<E> those(Class<E> type) {
        return processing.stream().filter(type::isInstance).map(type::cast);
    }

    private static <T> Optional<T> last(Stream<T> items) {
        return items.reduce((_, later) -> later);
    }
}
