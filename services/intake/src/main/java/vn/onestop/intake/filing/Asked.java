package vn.onestop.intake.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.web.InvalidFields;

/** What counters have asked for before acceptance, each paper by its name in the procedure. */
@Repository
class Asked {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<SupplementItem>> ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    Asked(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** @throws InvalidFields naming what is no paper of the procedure */
    List<SupplementItem> items(ProcedureRef ref, List<Missing> missing) {
        var papers = catalogue.procedure(ref).papers();
        var wrong = InvalidFields.collect();
        var items = new ArrayList<SupplementItem>();
        for (int i = 0; i < missing.size(); i++) {
            var said = missing.get(i);
            var paper = papers.stream()
                    .filter(known -> known.ordinal() == said.ordinal())
                    .findFirst();
            if (paper.isEmpty()) {
                wrong.add("items[" + i + "].ordinal", "field.paper-unknown", said.ordinal(), ref.code());
            }
            paper.map(Paper::name).ifPresent(name -> items.add(new SupplementItem(name.vi(), said.request())));
        }
        wrong.throwIfAny();
        return items;
    }

    void keep(FilingReturned said) {
        jdbc.sql("""
            insert into filing_return (dossier_id, ordinal, items, legal_basis, reply_by, returned_by, returned_at)
            values (?, ?, cast(? as jsonb), ?, ?, ?, ?)
            """)
                .params(
                        said.dossierId(),
                        said.ordinal(),
                        MAPPER.writeValueAsString(said.items()),
                        said.legalBasis(),
                        said.replyBy(),
                        said.actor().account(),
                        Timestamp.from(said.occurredAt()))
                .update();
    }

    /** What was asked for last. */
    Optional<FilingView.Returned> last(UUID dossierId) {
        return jdbc.sql("select * from filing_return where dossier_id = ? order by ordinal desc limit 1")
                .param(dossierId)
                .query((row, _) -> returned(row))
                .optional();
    }

    /** @param by account of who asked */
    record Written(FilingView.Returned returned, String by) {}

    /** What was asked for at one time, and by whom. */
    Optional<Written> written(UUID dossierId, int ordinal) {
        return jdbc.sql("select * from filing_return where dossier_id = ? and ordinal = ?")
                .params(dossierId, ordinal)
                .query((row, _) -> new Written(returned(row), row.getString("returned_by")))
                .optional();
    }

    private static FilingView.Returned returned(ResultSet row) throws SQLException {
        return new FilingView.Returned(
                row.getInt("ordinal"),
                MAPPER.readValue(row.getString("items"), ITEMS),
                row.getString("legal_basis"),
                row.getObject("reply_by", LocalDate.class),
                row.getTimestamp("returned_at").toInstant());
    }
}
