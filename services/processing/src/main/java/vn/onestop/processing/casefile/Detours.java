package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.WorkingCalendar;

/**
 * What leads a case off the straight way to its decision: a step back, money that is owed, the citizen's wish to
 * have the dossier back, an early end. It is told like the case itself.
 */
final class Detours {

    private final CaseFile file;

    Detours(CaseFile file) {
        this.file = file;
    }

    /**
     * Whoever has the step may send the case back to any earlier one on its way; the date of the dossier does not move.
     * Parts of other agencies that rest on what has to be done again begin anew as well.
     */
    List<CaseEvent> sendBack(int ordinal, SendBack wish, Official by, Schedule schedule, Instant now) {
        var walk = file.whileOpen();
        var step = walk.current(ordinal);
        step.requireHolder(by);
        walk.requireEarlier(step, wish.to());
        file.moves().make(Act.SEND_BACK, step);
        var sentBack = new StepSentBack(
                file.dossierId(), file.progress().tell(), now, by.actor(), step.said(), wish.to(), wish.reason());
        return file.moves().start(sentBack, List.of(walk.backTo(wish.to())), now, schedule, now);
    }

    /** @param clockStands whether the procedure's text takes the wait out of the limit */
    List<CaseEvent> requestPayment(PaymentRequest request, boolean clockStands, Official by, Instant now) {
        var walk = file.whileOpen();
        var step = walk.of(by);
        step.requireHolder(by);
        file.moves().make(Act.REQUEST_PAYMENT, step);
        var payment = file.clock().waits().askForMoney(step, request, clockStands, by.account(), now);
        if (clockStands) {
            walk.running().forEach(CaseStep::pause);
        }
        return List.of(payment.said(file.progress().tell(), by.actor()));
    }

    /** The case goes on; where the citizen has asked for it back meanwhile, that is still to be answered. */
    List<CaseEvent> receivePayment(FeePaid paid, Schedule schedule, Instant now) {
        file.refuseIfClosed();
        var waits = file.clock().waits();
        var payment = waits.payment(paid.ordinal())
                .filter(asked -> asked.paidAt().isEmpty())
                .orElseThrow(() -> new IllegalMove(file.status(), Act.RECEIVE_PAYMENT));
        file.progress().move(Act.RECEIVE_PAYMENT);
        waits.withdrawal().ifPresent(asked -> asked.goesBackTo(CaseStatus.IN_WORK));
        var received = payment.receive(paid, file.progress().tell(), now);
        waits.settle();
        return payment.clockStands()
                ? file.andWhatMoves(received, Cause.FINANCIAL_OBLIGATION, schedule)
                : List.of(received);
    }

    /** At the counter that received the dossier, until the result is signed. */
    List<CaseEvent> requestWithdrawal(String reason, Official by, Instant now) {
        var walk = file.whileOpen();
        file.dossier().requireReceivedBy(by);
        file.decision().ifPresent(signed -> {
            throw new AlreadySigned(signed);
        });
        var before = file.status();
        file.progress().move(Act.REQUEST_WITHDRAWAL);
        var withdrawal = file.clock().waits().askToWithdraw(file.dossierId(), reason, by.account(), before, now);
        walk.running().forEach(CaseStep::pause);
        return List.of(withdrawal.said(file.progress().tell(), by.actor()));
    }

    /** The case goes on where it was when the citizen asked. */
    List<CaseEvent> declineWithdrawal(String because, Official by, Schedule schedule, Instant now) {
        requireAnswerer(by);
        var waits = file.clock().waits();
        var withdrawal = waits.withdrawal().orElseThrow(() -> new IllegalMove(file.status(), Act.DECLINE_WITHDRAWAL));
        file.progress().move(Act.DECLINE_WITHDRAWAL, withdrawal.statusBefore());
        var declined = withdrawal.decline(because, by.actor(), file.progress().tell(), now);
        waits.settle();
        return file.andWhatMoves(declined, Cause.WITHDRAWAL, schedule);
    }

    /** Form 05. How it ended is measured against the date that the law wants at that time. */
    List<CaseEvent> stop(StopOrder order, Official by, Schedule schedule, Instant now) {
        file.refuseIfClosed();
        requireMayStop(order, by);
        requireFits(order, now);
        order.requireLegalBasis();
        var due = file.clock().due();
        var verdict = file.clock().verdict(now);
        var late = file.lateAt(verdict, schedule, now);
        file.progress().move(Act.STOP);
        file.end(new Stop(order, by.account(), now, verdict));
        return List.of(new CaseStopped(
                file.dossierId(),
                file.progress().tell(),
                now,
                by.actor(),
                order.reason(),
                order.explanation(),
                order.legalBasis(),
                order.documentNumber(),
                due,
                verdict,
                late));
    }

    private void requireFits(StopOrder order, Instant now) {
        var status = file.status();
        if (!status.allows(Act.STOP)) {
            throw new IllegalMove(status, Act.STOP);
        }
        if (!status.stopsFor().contains(order.reason())) {
            throw new StopReasonUnfit(status, order.reason());
        }
        var today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        file.clock().waits().lastDay(status).filter(day -> !today.isAfter(day)).ifPresent(day -> {
            throw new TooEarlyToStop(day);
        });
    }

    private void requireAnswerer(Official by) {
        if (!file.whileOpen().isAnsweredBy(by, file.dossier().competentAgency())) {
            throw new NotYoursToAnswer(file.dossier().competentAgency());
        }
    }

    private void requireMayStop(StopOrder order, Official by) {
        if (!mayStopFor(order.reason(), by)) {
            throw new NotYoursToStop(file.dossier().competentAgency());
        }
    }

    /** Whether somebody may end the case where it stands, for any of the reasons there are. */
    boolean mayStop(Official by) {
        return file.status().stopsFor().stream().anyMatch(reason -> mayStopFor(reason, by));
    }

    /** Only a leader ends what nobody asked to end; that a day has passed may also be found at the counter. */
    private boolean mayStopFor(StopReason reason, Official by) {
        var walk = file.walk();
        var competentAgency = file.dossier().competentAgency();
        return switch (reason) {
            case WITHDRAWN -> walk.isAnsweredBy(by, competentAgency);
            case NOT_SUPPLEMENTED, NOT_PAID ->
                walk.isAnsweredBy(by, competentAgency) || file.dossier().isReceivedBy(by);
            case NOT_ELIGIBLE, OTHER -> by.has(Role.LEADER) && walk.isAnsweredBy(by, competentAgency);
        };
    }
}
