package vn.onestop.intake.fee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.Official;
import vn.onestop.time.WorkingCalendar;

/** The book of what was received (sổ thu): written once, never changed. */
@Component
class Ledger {

    private static final String SELECT = """
        select id, code, ordinal, receipt_number, amount, method, reference, settles, paid_at, account from payment\
        """;

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(DossierCard dossier, Payment payment, Official by) {
        jdbc.sql("""
            insert into payment (id, dossier_id, code, ordinal, agency, receipt_number, amount, method, reference,
                                 settles, day, paid_at, account, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(payment.id())
                .param(dossier.id())
                .param(payment.code())
                .param(payment.ordinal())
                .param(by.agency())
                .param(payment.receiptNumber())
                .param(payment.amount())
                .param(payment.method().name())
                .param(payment.reference())
                .param(payment.settles())
                .param(LocalDate.ofInstant(payment.paidAt(), WorkingCalendar.ZONE))
                .param(payment.paidAt().atOffset(ZoneOffset.UTC))
                .param(by.account())
                .param(by.origin())
                .update();
    }

    List<Payment> of(UUID dossierId) {
        return jdbc.sql(SELECT + " where dossier_id = ? order by paid_at, receipt_number")
                .param(dossierId)
                .query((row, _) -> payment(row))
                .list();
    }

    /** What has settled a due, if it is settled. */
    Optional<Payment> settling(UUID dossierId, int ordinal) {
        return jdbc.sql(SELECT + " where dossier_id = ? and ordinal = ? and settles")
                .params(dossierId, ordinal)
                .query((row, _) -> payment(row))
                .optional();
    }

    /** What came of a transaction of a provider. */
    Optional<Payment> online(String reference) {
        return jdbc.sql(SELECT + " where reference = ? and method = 'ONLINE'")
                .param(reference)
                .query((row, _) -> payment(row))
                .optional();
    }

    /** In the order of the receipts. */
    List<Payment> of(String agency, LocalDate day) {
        return jdbc.sql(SELECT + " where agency = ? and day = ? order by receipt_number")
                .params(agency, day)
                .query((row, _) -> payment(row))
                .list();
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("ordinal"),
                row.getString("receipt_number"),
                row.getLong("amount"),
                PaymentMethod.valueOf(row.getString("method")),
                row.getString("reference"),
                row.getBoolean("settles"),
                row.getTimestamp("paid_at").toInstant(),
                row.getString("account"));
    }
}
