package vn.onestop.processing.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;

/** Payments that fit no request of a case. Somebody has to find out what they were for, or give the money back. */
@Repository
class StrayPayments {

    private final JdbcClient jdbc;

    StrayPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a payment changes nothing. */
    enum Why {
        /** The dossier waits for its catalogue, or was never accepted; heard again once there is a case. */
        NO_CASE,
        /** Nobody has asked for it. */
        NOT_ASKED_FOR,
        /** It was paid before, with another receipt. */
        PAID_BEFORE,
        WRONG_AMOUNT,
        /** The case is decided or stopped. */
        CASE_CLOSED;

        /** None where it fits. */
        static @Nullable Why of(CaseFile file, @Nullable Payment payment, FeePaid paid) {
            if (payment == null) {
                return NOT_ASKED_FOR;
            }
            if (payment.paidAt().isPresent()) {
                return PAID_BEFORE;
            }
            if (payment.amount() != paid.amount()) {
                return WRONG_AMOUNT;
            }
            return file.status().isClosed() ? CASE_CLOSED : null;
        }
    }

    void keep(FeePaid paid, Why why) {
        jdbc.sql("""
            insert into stray_payment (dossier_id, sequence, why, paid_at, said)
            values (?, ?, ?, ?, ?) on conflict do nothing\
            """)
                .params(paid.dossierId(), paid.sequence(), why.name(), Timestamp.from(paid.occurredAt()))
                .param(new String(EventJson.write(paid), StandardCharsets.UTF_8))
                .update();
    }

    List<FeePaid> takeThoseWithoutCase(UUID dossierId) {
        return jdbc
                .sql("delete from stray_payment where dossier_id = ? and why = ? returning said")
                .params(dossierId, Why.NO_CASE.name())
                .query(String.class)
                .list()
                .stream()
                .map(said ->
                        (FeePaid) EventJson.read(EventType.FEE_PAID.wireName(), said.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    long count() {
        return jdbc.sql("select count(*) from stray_payment").query(Long.class).single();
    }
}
