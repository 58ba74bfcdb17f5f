package vn.onestop.intake.fee;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.fee.Refund.Reason;
import vn.onestop.intake.registration.Official;
import vn.onestop.time.WorkingCalendar;

/** What is to be given back, and what was. */
@Component
class RefundBook {

    private static final String SELECT = """
        select p.code, p.receipt_number, p.amount, r.reason, r.due_since, r.refund_number, r.method, r.reference,
               r.refunded_at, r.account
        from refund r join payment p on p.id = r.payment_id\
        """;

    private final JdbcClient jdbc;

    RefundBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Owed once for each payment, however often one hears of it. */
    void owe(UUID paymentId, Reason reason, Instant since) {
        jdbc.sql("""
            insert into refund (payment_id, agency, reason, due_since)
            select id, agency, ?, ? from payment where id = ? on conflict do nothing
            """)
                .params(reason.name(), since.atOffset(ZoneOffset.UTC), paymentId)
                .update();
    }

    /** Whoever would give the same money back waits until the caller is done. */
    Optional<Refund> lock(UUID dossierId, String receiptNumber) {
        return jdbc.sql(SELECT + " where p.dossier_id = ? and p.receipt_number = ? for update of r")
                .params(dossierId, receiptNumber)
                .query((row, _) -> refund(row))
                .optional();
    }

    /** @param refund with its number, and how it was given back */
    void write(UUID dossierId, Refund refund, Official by) {
        var at = requireNonNull(refund.refundedAt());
        jdbc.sql("""
            update refund set refund_number = ?, method = ?, reference = ?, refunded_at = ?, day = ?, account = ?,
                              origin = ?
            where payment_id = (select id from payment where dossier_id = ? and receipt_number = ?)
            """)
                .param(refund.refundNumber())
                .param(requireNonNull(refund.method()).name())
                .param(refund.reference())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(LocalDate.ofInstant(at, WorkingCalendar.ZONE))
                .param(by.account())
                .param(by.origin())
                .param(dossierId)
                .param(refund.receiptNumber())
                .update();
    }

    List<Refund> of(UUID dossierId) {
        return jdbc.sql(SELECT + " where p.dossier_id = ? order by r.due_since, p.receipt_number")
                .param(dossierId)
                .query((row, _) -> refund(row))
                .list();
    }

    /** What was given back on a day. */
    List<Refund> of(String agency, LocalDate day) {
        return jdbc.sql(SELECT + " where r.agency = ? and r.day = ? order by r.refund_number")
                .params(agency, day)
                .query((row, _) -> refund(row))
                .list();
    }

    /** What is still owed, the oldest first. */
    List<Refund> due(String agency, int most) {
        return jdbc.sql(SELECT + " where r.agency = ? and r.refunded_at is null order by r.due_since, p.receipt_number"
                        + " limit ?")
                .params(agency, most)
                .query((row, _) -> refund(row))
                .list();
    }

    private static Refund refund(ResultSet row) throws SQLException {
        var method = row.getString("method");
        return new Refund(
                row.getString("code"),
                row.getString("receipt_number"),
                row.getLong("amount"),
                Reason.valueOf(row.getString("reason")),
                row.getTimestamp("due_since").toInstant(),
                row.getString("refund_number"),
                method == null ? null : PaymentMethod.valueOf(method),
                row.getString("reference"),
                instant(row.getTimestamp("refunded_at")),
                row.getString("account"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
