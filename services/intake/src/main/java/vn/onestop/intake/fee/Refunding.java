package vn.onestop.intake.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.fee.MoneyNumbers.Series;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.time.WorkingCalendar;

/** Gives money back (hoàn trả phí, lệ phí), once for each receipt. */
@Service
public class Refunding {

    private static final int MOST = 500;

    private final RefundBook refunds;
    private final MoneyNumbers numbers;
    private final Progress progress;
    private final Clock clock;

    Refunding(RefundBook refunds, MoneyNumbers numbers, Progress progress, Clock clock) {
        this.refunds = refunds;
        this.numbers = numbers;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * @param receiptNumber of the payment that is given back
     * @param reference of the bank, for a transfer
     */
    public record Request(
            String receiptNumber,
            PaymentMethod method,
            @Nullable String reference) {}

    /** What a counter still owes citizens, the oldest first. */
    @Transactional(readOnly = true)
    public List<Refund> due(String agency) {
        return refunds.due(agency, MOST);
    }

    /** What was paid for a dossier that its citizen has taken back, given back by now or not. */
    @Transactional(readOnly = true)
    public List<Refund> withdrawn(UUID dossierId) {
        return refunds.of(dossierId).stream()
                .filter(refund -> refund.reason() == Refund.Reason.WITHDRAWN)
                .toList();
    }

    /** @throws RefundedBefore with the number, when the citizen has the money already */
    @Transactional
    public Refund refund(String code, Request request, Official official) {
        var dossier = progress.claim(code, official.agency());
        var due = refunds.lock(dossier.id(), request.receiptNumber())
                .orElseThrow(() -> new NoSuchRefund(request.receiptNumber()));
        if (due.refundNumber() != null) {
            throw new RefundedBefore(due.receiptNumber(), due.refundNumber());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var year = LocalDate.ofInstant(now, WorkingCalendar.ZONE).getYear();
        var done = new Refund(
                code,
                due.receiptNumber(),
                due.amount(),
                due.reason(),
                due.dueSince(),
                numbers.next(Series.REFUND, official.agency(), year),
                request.method(),
                request.reference(),
                now,
                official.account());
        refunds.write(dossier.id(), done, official);
        return done;
    }
}
