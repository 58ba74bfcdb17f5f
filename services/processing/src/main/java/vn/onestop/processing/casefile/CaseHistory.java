package vn.onestop.processing.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.processing.casefile.HistoryEntry.State;

/**
 * What was done to each case, one line a move; the database lets nobody change or remove a line. Its key, case and
 * version, also refuses a second move from the same version, whatever the code above it does.
 */
@Repository
class CaseHistory {

    private static final String COLUMNS = "version, at, account, agency, origin, act, step,"
            + " status_before, step_before, official_before, due_before,"
            + " status_after, step_after, official_after, due_after, request, on_behalf_of";

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(UUID dossierId, HistoryEntry entry) {
        var before = entry.before();
        var after = entry.after();
        jdbc.sql("insert into case_history (dossier_id, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(dossierId, entry.version(), Timestamp.from(entry.at()), entry.account(), entry.agency())
                .params(entry.origin(), entry.act().name(), entry.step())
                .params(params(before))
                .params(params(after))
                .params(Arrays.asList(entry.request(), entry.onBehalfOf()))
                .update();
    }

    List<HistoryEntry> of(UUID dossierId) {
        return jdbc.sql("select " + COLUMNS + " from case_history where dossier_id = ? order by version")
                .param(dossierId)
                .query(CaseHistory::entry)
                .list();
    }

    Optional<HistoryEntry> find(UUID dossierId, int version) {
        return jdbc.sql("select " + COLUMNS + " from case_history where dossier_id = ? and version = ?")
                .params(dossierId, version)
                .query(CaseHistory::entry)
                .optional();
    }

    private static List<@Nullable Object> params(@Nullable State state) {
        return state == null
                ? Collections.nCopies(4, null)
                : Arrays.asList(state.status().name(), state.step(), state.official(), Timestamp.from(state.due()));
    }

    private static HistoryEntry entry(ResultSet row, int ignored) throws SQLException {
        return new HistoryEntry(
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("account"),
                row.getString("agency"),
                row.getString("origin"),
                Act.valueOf(row.getString("act")),
                row.getInt("step"),
                row.getString("status_before") == null ? null : state(row, "before"),
                state(row, "after"),
                row.getString("request"),
                row.getString("on_behalf_of"));
    }

    private static State state(ResultSet row, String when) throws SQLException {
        return new State(
                CaseStatus.valueOf(row.getString("status_" + when)),
                row.getInt("step_" + when),
                row.getString("official_" + when),
                row.getTimestamp("due_" + when).toInstant());
    }
}
