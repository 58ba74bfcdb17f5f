package vn.onestop.intake.fee;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.intake.fee.Refund.Reason;
import vn.onestop.intake.registration.HearsCases;

/** Keeps what processing asks a citizen to pay, and notes what is owed back when a dossier is withdrawn. */
@Service
@Order(HearsCases.AFTERWARDS)
@Transactional(propagation = Propagation.MANDATORY)
class Obligations implements HearsCases {

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final RefundBook refunds;

    Obligations(JdbcClient jdbc, Ledger ledger, RefundBook refunds) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.refunds = refunds;
    }

    @Override
    public void hear(CaseEvent event) {
        if (event instanceof CaseDetour detour) {
            switch (detour) {
                case PaymentRequested requested -> write(requested);
                case PaymentReceived received -> settle(received);
                case CaseStopped stopped -> giveBack(stopped);
                case StepSentBack _, WithdrawalRequested _, WithdrawalDeclined _ -> {}
                case SupplementItemsChecked _, LimitExtended _ -> {}
            }
        }
    }

    private void write(PaymentRequested requested) {
        jdbc.sql("""
            insert into obligation (dossier_id, ordinal, amount, purpose, legal_basis, pay_by, asked_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                .params(
                        requested.dossierId(),
                        requested.ordinal(),
                        requested.amount(),
                        requested.purpose(),
                        requested.legalBasis(),
                        requested.payBy(),
                        requested.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Processing answers every payment; what was not paid here was paid elsewhere. */
    private void settle(PaymentReceived received) {
        if (ledger.settling(received.dossierId(), received.ordinal()).isEmpty()) {
            jdbc.sql("update obligation set settled_at = ?, settled_receipt = ? where dossier_id = ? and ordinal = ?")
                    .params(
                            received.occurredAt().atOffset(ZoneOffset.UTC),
                            received.receiptNumber(),
                            received.dossierId(),
                            received.ordinal())
                    .update();
        }
    }

    private void giveBack(CaseStopped stopped) {
        if (stopped.reasonCode() == StopReason.WITHDRAWN) {
            ledger.of(stopped.dossierId()).stream()
                    .filter(Payment::settles)
                    .forEach(payment -> refunds.owe(payment.id(), Reason.WITHDRAWN, stopped.occurredAt()));
        }
    }

    List<Obligation> of(UUID dossierId) {
        return jdbc.sql("""
            select ordinal, amount, purpose, legal_basis, pay_by, settled_at is not null as settled
            from obligation where dossier_id = ? order by ordinal
            """)
                .param(dossierId)
                .query((row, _) -> new Obligation(
                        row.getInt("ordinal"),
                        row.getLong("amount"),
                        row.getString("purpose"),
                        row.getString("legal_basis"),
                        row.getObject("pay_by", LocalDate.class),
                        row.getBoolean("settled")))
                .list();
    }
}
