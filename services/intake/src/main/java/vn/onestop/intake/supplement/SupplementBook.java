package vn.onestop.intake.supplement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.intake.supplement.SupplementView.Item;
import vn.onestop.intake.supplement.SupplementView.State;

/** What citizens are asked for after acceptance, and how it stands. */
@Repository
class SupplementBook {

    private final JdbcClient jdbc;

    SupplementBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param papers for each item, which of the procedure's papers it is */
    void add(SupplementRequested asked, List<Integer> papers) {
        var fresh = jdbc.sql("""
            insert into supplement (dossier_id, ordinal, legal_basis, reply_by, requested_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
                .params(asked.dossierId(), asked.ordinal(), asked.legalBasis(), asked.replyBy())
                .param(Timestamp.from(asked.occurredAt()))
                .update();
        for (int i = 0; fresh == 1 && i < asked.items().size(); i++) {
            var item = asked.items().get(i);
            jdbc.sql("""
                insert into supplement_item (dossier_id, ordinal, item, paper, paper_ordinal, request)
                values (?, ?, ?, ?, ?, ?)
                """)
                    .params(asked.dossierId(), asked.ordinal(), i + 1, item.paper(), papers.get(i), item.request())
                    .update();
        }
    }

    void check(UUID dossierId, int ordinal, List<CheckedItem> items) {
        for (var item : items) {
            jdbc.sql("""
                update supplement_item set accepted = :accepted, remark = :remark, file_at = null
                where dossier_id = :id and ordinal = :ordinal and paper = :paper
                """)
                    .param("accepted", item.accepted())
                    .param("remark", item.remark())
                    .param("id", dossierId)
                    .param("ordinal", ordinal)
                    .param("paper", item.paper())
                    .update();
        }
    }

    /** There is nothing more to hand in. */
    void close(UUID dossierId, Instant at) {
        jdbc.sql("update supplement set closed_at = ? where dossier_id = ? and closed_at is null")
                .params(Timestamp.from(at), dossierId)
                .update();
    }

    /** What is asked for now; nobody else hands something in until the caller is done. */
    Optional<SupplementView> open(UUID dossierId, String code) {
        return jdbc.sql("""
            select ordinal, legal_basis, reply_by, requested_at from supplement
            where dossier_id = ? and closed_at is null for update
            """)
                .param(dossierId)
                .query((row, _) -> new SupplementView(
                        code,
                        row.getInt("ordinal"),
                        row.getString("legal_basis"),
                        row.getObject("reply_by", LocalDate.class),
                        row.getTimestamp("requested_at").toInstant(),
                        items(dossierId, row.getInt("ordinal"))))
                .optional();
    }

    void addFile(UUID dossierId, int ordinal, int item, Instant at) {
        jdbc.sql("update supplement_item set file_at = ? where dossier_id = ? and ordinal = ? and item = ?")
                .params(Timestamp.from(at), dossierId, ordinal, item)
                .update();
    }

    void handIn(UUID dossierId, int ordinal, Collection<Integer> items, Instant at) {
        jdbc.sql("""
            update supplement_item set handed_in_at = :at, accepted = null, remark = null
            where dossier_id = :id and ordinal = :ordinal and item in (:items)
            """)
                .param("at", Timestamp.from(at))
                .param("id", dossierId)
                .param("ordinal", ordinal)
                .param("items", items)
                .update();
    }

    private List<Item> items(UUID dossierId, int ordinal) {
        return jdbc.sql("select * from supplement_item where dossier_id = ? and ordinal = ? order by item")
                .params(dossierId, ordinal)
                .query((row, _) -> new Item(
                        row.getInt("item"),
                        row.getString("paper"),
                        row.getInt("paper_ordinal"),
                        row.getString("request"),
                        state(row),
                        row.getString("remark")))
                .list();
    }

    private static State state(ResultSet row) throws SQLException {
        var accepted = row.getObject("accepted", Boolean.class);
        var file = row.getTimestamp("file_at") != null;
        if (accepted != null) {
            return accepted ? State.ACCEPTED : file ? State.FILE_ADDED : State.NOT_ACCEPTED;
        }
        if (row.getTimestamp("handed_in_at") != null) {
            return State.HANDED_IN;
        }
        return file ? State.FILE_ADDED : State.ASKED_FOR;
    }
}
