package vn.onestop.intake.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.intake.fee.Due.State;
import vn.onestop.intake.fee.MoneyNumbers.Series;
import vn.onestop.intake.fee.Refund.Reason;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.time.WorkingCalendar;

/** Takes money: gives the receipt its number, writes the ledger, and says what was paid. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Till {

    private final MoneyNumbers numbers;
    private final Ledger ledger;
    private final RefundBook refunds;
    private final Progress progress;
    private final Clock clock;

    Till(MoneyNumbers numbers, Ledger ledger, RefundBook refunds, Progress progress, Clock clock) {
        this.numbers = numbers;
        this.ledger = ledger;
        this.refunds = refunds;
        this.progress = progress;
        this.clock = clock;
    }

    /** Money that came though nothing is owed is kept in the books, and owed back. */
    Payment take(DossierCard dossier, Due due, Money money, Official by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var year = LocalDate.ofInstant(now, WorkingCalendar.ZONE).getYear();
        var payment = new Payment(
                UUID.randomUUID(),
                dossier.code(),
                money.ordinal(),
                numbers.next(Series.RECEIPT, by.agency(), year),
                money.amount(),
                money.method(),
                money.reference(),
                due.state() == State.OWED,
                now,
                by.account());
        ledger.write(dossier, payment, by);
        switch (due.state()) {
            case OWED -> progress.say(dossier.id(), by, sequence -> paid(dossier, payment, sequence, by));
            case PAID, PAID_ELSEWHERE -> refunds.owe(payment.id(), Reason.PAID_TWICE, now);
            case DROPPED, NOT_YET -> refunds.owe(payment.id(), Reason.PAID_TOO_LATE, now);
        }
        return payment;
    }

    private static FeePaid paid(DossierCard dossier, Payment payment, long sequence, Official by) {
        return new FeePaid(
                dossier.id(),
                sequence,
                payment.paidAt(),
                by.actor(),
                payment.ordinal(),
                payment.amount(),
                payment.method(),
                payment.receiptNumber());
    }
}
