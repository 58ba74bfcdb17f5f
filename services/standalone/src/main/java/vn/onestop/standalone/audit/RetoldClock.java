package vn.onestop.standalone.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.officetime.Terms;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.DossierClock;
import vn.onestop.time.PauseCause;

/** The clock of a dossier, wound up anew from what was said: its acceptance, what it waited for, and an extension. */
final class RetoldClock {

    private final Retold dossier;
    private final List<Wait> waits = new ArrayList<>();

    private RetoldClock(Retold dossier) {
        this.dossier = dossier;
        var paid = those(dossier.intake(), FeePaid.class, FeePaid::ordinal);
        var papers = those(dossier.processing(), SupplementReceived.class, SupplementReceived::ordinal);
        var money = those(dossier.processing(), PaymentReceived.class, PaymentReceived::ordinal);
        for (var event : dossier.processing()) {
            switch (event) {
                case SupplementRequested asked ->
                    waits.add(new Wait(PauseCause.SUPPLEMENT, asked.occurredAt(), at(papers.get(asked.ordinal()))));
                case PaymentRequested asked
                when asked.clockStands() ->
                    waits.add(owed(asked, money.get(asked.ordinal()), paid.get(asked.ordinal())));
                case WithdrawalRequested asked -> waits.add(askedBack(asked));
                default -> {}
            }
        }
    }

    /** @param until null while it lasts */
    private record Wait(
            PauseCause cause, Instant from, @Nullable Instant until) {

        boolean takesIn(Wait later) {
            return until == null || later.from.isBefore(until);
        }

        Wait with(Wait later) {
            var end = later.until;
            return until == null || end == null
                    ? new Wait(cause, from, null)
                    : new Wait(cause, from, Collections.max(List.of(end, until)));
        }
    }

    /** When the law wants it done; empty where the catalogue is no longer known. */
    static Optional<Instant> due(Retold dossier, DossierAccepted accepted, Reference reference) {
        var procedure = reference.procedure(accepted.procedure());
        var time = reference.workingTime(dossier.calendar(), accepted.receivedAt());
        if (procedure.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        var terms = Terms.of(accepted.promise().limit(), procedure.get().supplementClock());
        var history = new RetoldClock(dossier).history(accepted);
        return Optional.of(DossierClock.replay(time.get(), terms, history).due());
    }

    private List<ClockEvent> history(DossierAccepted accepted) {
        var history = new ArrayList<ClockEvent>();
        history.add(
                new ClockEvent.Started(accepted.occurredAt(), accepted.promise().due()));
        for (var wait : merged()) {
            history.add(new ClockEvent.Paused(wait.from, wait.cause, null));
            if (wait.until != null) {
                history.add(new ClockEvent.Resumed(wait.until));
            }
        }
        for (var event : dossier.processing()) {
            if (event instanceof LimitExtended longer) {
                history.add(new ClockEvent.Extended(longer.occurredAt(), Terms.limit(longer.by()), longer.reason()));
            }
        }
        history.sort(Comparator.comparing(ClockEvent::at));
        return history;
    }

    /** What is waited for while something else is waited for anyway makes that wait longer at most. */
    private List<Wait> merged() {
        var merged = new ArrayList<Wait>();
        waits.stream().sorted(Comparator.comparing(Wait::from)).forEach(next -> {
            if (!merged.isEmpty() && merged.getLast().takesIn(next)) {
                merged.add(merged.removeLast().with(next));
            } else {
                merged.add(next);
            }
        });
        return merged;
    }

    /** The wait ends when the citizen pays, whenever processing hears of it. */
    private static Wait owed(PaymentRequested asked, @Nullable PaymentReceived heard, @Nullable FeePaid paid) {
        if (heard == null) {
            return new Wait(PauseCause.FINANCIAL_OBLIGATION, asked.occurredAt(), null);
        }
        var at = paid == null || paid.occurredAt().isAfter(heard.occurredAt()) ? heard.occurredAt() : paid.occurredAt();
        return new Wait(
                PauseCause.FINANCIAL_OBLIGATION, asked.occurredAt(), Collections.max(List.of(at, asked.occurredAt())));
    }

    private Wait askedBack(WithdrawalRequested asked) {
        return new Wait(
                PauseCause.WITHDRAWAL,
                asked.occurredAt(),
                dossier.processing().stream()
                        .filter(event -> event instanceof WithdrawalDeclined && event.sequence() > asked.sequence())
                        .map(CaseEvent::occurredAt)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Instant at(@Nullable CaseEvent event) {
        return event == null ? null : event.occurredAt();
    }

    private static <E> Map<Integer, E> those(List<?> events, Class<E> type, Function<E, Integer> ordinal) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toMap(ordinal, Function.identity(), (first, _) -> first));
    }
}
