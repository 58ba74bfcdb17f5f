package vn.onestop.tracking.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.tracking.projection.Projection;
import vn.onestop.tracking.register.Entry.State;

/** The follow-up books of all agencies (sổ theo dõi hồ sơ), by month of reception. */
@Repository
public class Book implements Projection {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Book(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number in the month's book of the agency, from 1 */
    public record Line(long number, Entry entry) {}

    /** Some lines of a month, in the order of reception. */
    public List<Line> lines(String agency, YearMonth month, int from, int atMost) {
        return jdbc.sql("""
            select row_number() over (order by received_at, code) as number, e.* from register_entry e
            where agency = :agency and received_at >= :from and received_at < :to
            order by received_at, code offset :offset limit :atMost\
            """)
                .param("agency", agency)
                .param("from", begin(month))
                .param("to", begin(month.plusMonths(1)))
                .param("offset", from)
                .param("atMost", atMost)
                .query((row, _) -> new Line(row.getLong("number"), entry(row)))
                .list();
    }

    public long count(String agency, YearMonth month) {
        return jdbc.sql("""
            select count(*) from register_entry where agency = :agency and received_at >= :from and received_at < :to\
            """)
                .param("agency", agency)
                .param("from", begin(month))
                .param("to", begin(month.plusMonths(1)))
                .query(Long.class)
                .single();
    }

    /** One round trip however many they are. */
    @Override
    public void write(Collection<List<AboutDossier>> dossiers) {
        var entries = dossiers.stream()
                .<Optional<Entry>>map(Clerk::entry)
                .flatMap(Optional::stream)
                .toList();
        jdbc.sql("""
            insert into register_entry
            select * from json_populate_recordset(null::register_entry, cast(:rows as json))
            on conflict (dossier_id) do update set
                agency = excluded.agency, deciding = excluded.deciding, code = excluded.code,
                procedure_code = excluded.procedure_code, procedure_version = excluded.procedure_version,
                received_at = excluded.received_at, promised_at = excluded.promised_at, held_at = excluded.held_at,
                decided_at = excluded.decided_at, returned_at = excluded.returned_at, delivery = excluded.delivery,
                state = excluded.state, stop_reason = excluded.stop_reason, verdict = excluded.verdict,
                late_at = excluded.late_at\
            """)
                .param(
                        "rows",
                        JSON.writeValueAsString(entries.stream().map(Row::of).toList()))
                .update();
    }

    @Override
    public String table() {
        return "register_entry";
    }

    private static Timestamp begin(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(HERE).toInstant());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("dossier_id", UUID.class),
                row.getString("agency"),
                row.getString("deciding"),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getInt("procedure_version"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "promised_at"),
                instant(row, "held_at"),
                instant(row, "decided_at"),
                instant(row, "returned_at"),
                named(ResultDelivery.class, row.getString("delivery")),
                State.valueOf(row.getString("state")),
                named(StopReason.class, row.getString("stop_reason")),
                named(Verdict.class, row.getString("verdict")),
                lateAt(row));
    }

    private static List<String> lateAt(ResultSet row) throws SQLException {
        var agencies = row.getArray("late_at");
        return agencies == null ? List.of() : List.of((String[]) agencies.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private record Row(
            UUID dossier_id,
            String agency,
            @Nullable String deciding,
            String code,
            String procedure_code,
            int procedure_version,
            Instant received_at,
            @Nullable Instant promised_at,
            @Nullable Instant held_at,
            @Nullable Instant decided_at,
            @Nullable Instant returned_at,
            @Nullable ResultDelivery delivery,
            State state,
            @Nullable StopReason stop_reason,
            @Nullable Verdict verdict,
            List<String> late_at) {

        static Row of(Entry entry) {
            return new Row(
                    entry.dossierId(),
                    entry.agency(),
                    entry.deciding(),
                    entry.code(),
                    entry.procedureCode(),
                    entry.procedureVersion(),
                    entry.received(),
                    entry.promised(),
                    entry.held(),
                    entry.decided(),
                    entry.returned(),
                    entry.delivery(),
                    entry.state(),
                    entry.stopReason(),
                    entry.verdict(),
                    entry.lateAt());
        }
    }
}
