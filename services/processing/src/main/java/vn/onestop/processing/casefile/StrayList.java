package vn.onestop.processing.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.processing.route.Official;

/** Shows payments that fit no request to those who have to find out what they were for (khoản nộp chưa đối chiếu). */
@Service
@Transactional(readOnly = true)
public class StrayList {

    static final int PAGE = 50;

    private static final String READ = """
        select c.code, c.competent_agency, s.why, s.said
        from stray_payment s left join case_file c on c.dossier_id = s.dossier_id
        where :everywhere or c.competent_agency = :agency or s.said::json -> 'actor' ->> 'agency' = :agency
        order by s.paid_at desc, s.dossier_id, s.sequence desc limit :size offset :offset
        """;

    private final JdbcClient jdbc;

    StrayList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more whether there are older ones */
    public record Page(List<Item> items, int page, int size, boolean more) {}

    /**
     * @param code none while the dossier is no case
     * @param ordinal of the request that it was said to be for
     * @param amount in đồng
     * @param receivedAt agency whose counter took the money
     * @param why it changes nothing
     */
    public record Item(
            UUID dossierId,
            @Nullable String code,
            int ordinal,
            long amount,
            PaymentMethod method,
            String receiptNumber,
            String receivedAt,
            @Nullable String competentAgency,
            Instant paidAt,
            StrayPayments.Why why) {}

    /** Of the official's agency, which decides the dossier or took the money; for auditors of all; the newest first. */
    public Page of(Official official, int page) {
        var found = jdbc.sql(READ)
                .param("everywhere", official.audits())
                .param("agency", official.agency())
                .param("size", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> item(row))
                .list();
        return new Page(found.stream().limit(PAGE).toList(), page, PAGE, found.size() > PAGE);
    }

    private static Item item(ResultSet row) throws SQLException {
        var said = row.getString("said").getBytes(StandardCharsets.UTF_8);
        var paid = (FeePaid) EventJson.read(EventType.FEE_PAID.wireName(), said);
        return new Item(
                paid.dossierId(),
                row.getString("code"),
                paid.ordinal(),
                paid.amount(),
                paid.method(),
                paid.receiptNumber(),
                paid.actor().agency(),
                row.getString("competent_agency"),
                paid.occurredAt(),
                StrayPayments.Why.valueOf(row.getString("why")));
    }
}
