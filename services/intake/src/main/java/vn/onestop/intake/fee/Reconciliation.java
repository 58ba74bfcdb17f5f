package vn.onestop.intake.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.time.WorkingCalendar;

/** What a counter has received and given back on a day (đối soát), for whoever counts the cash in the evening. */
@Service
@Transactional(readOnly = true)
public class Reconciliation {

    private final Ledger ledger;
    private final RefundBook refunds;
    private final Clock clock;

    Reconciliation(Ledger ledger, RefundBook refunds, Clock clock) {
        this.ledger = ledger;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** @param totals what came in, what went out and what is left, by the way it went */
    public record Day(String agency, LocalDate day, List<Payment> payments, List<Refund> refunds, List<Total> totals) {
        public Day {
            payments = List.copyOf(payments);
            refunds = List.copyOf(refunds);
            totals = List.copyOf(totals);
        }

        /** For a spreadsheet; what went out is negative. */
        public String csv() {
            var lines = payments.stream()
                    .map(payment -> line(
                            payment.receiptNumber(),
                            payment.code(),
                            payment.method(),
                            payment.amount(),
                            payment.reference(),
                            payment.receivedBy(),
                            payment.paidAt()))
                    .collect(Collectors.joining());
            return "number,dossier,method,amount,reference,account,at\r\n"
                    + lines
                    + refunds.stream()
                            .map(refund -> line(
                                    refund.refundNumber(),
                                    refund.code(),
                                    refund.method(),
                                    -refund.amount(),
                                    refund.reference(),
                                    refund.refundedBy(),
                                    refund.refundedAt()))
                            .collect(Collectors.joining());
        }

        /** Nothing in a cell holds a comma or a quote, or begins as a formula does: forms see to it. */
        private static String line(@Nullable Object... cells) {
            return Arrays.stream(cells)
                    .map(cell -> cell == null ? "" : cell.toString())
                    .collect(Collectors.joining(",", "", "\r\n"));
        }
    }

    /** @param left what came in less what went out */
    public record Total(PaymentMethod method, int payments, long received, int refunds, long givenBack, long left) {}

    /** @param day today when it is not said */
    public Day of(String agency, @Nullable LocalDate day) {
        var asked = day == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE) : day;
        var in = ledger.of(agency, asked);
        var out = refunds.of(agency, asked);
        return new Day(
                agency,
                asked,
                in,
                out,
                Arrays.stream(PaymentMethod.values())
                        .map(method -> total(method, in, out))
                        .toList());
    }

    private static Total total(PaymentMethod method, List<Payment> in, List<Refund> out) {
        var received = in.stream().filter(payment -> payment.method() == method).toList();
        var given = out.stream().filter(refund -> refund.method() == method).toList();
        var sumIn = received.stream().mapToLong(Payment::amount).sum();
        var sumOut = given.stream().mapToLong(Refund::amount).sum();
        return new Total(method, received.size(), sumIn, given.size(), sumOut, sumIn - sumOut);
    }
}
