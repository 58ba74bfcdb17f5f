package vn.onestop.tracking.indicator;

import static java.util.Comparator.comparingLong;

import java.sql.Timestamp;
import java.time.Clock;
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
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.tracking.projection.Projection;

/** The national figures of timely work, by the agency that decides and by month. */
@Repository
public class Indicators implements Projection {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Indicators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param complete false while the month lasts, which may not be reported before it has ended */
    public record Month(YearMonth month, Instant countedUntil, boolean complete, OnTime onTime) {}

    /** Of a month that still lasts, as it stands now. */
    public Month of(String agency, YearMonth month) {
        var from = begin(month);
        var last = begin(month.plusMonths(1)).minusMillis(1);
        var now = clock.instant();
        var complete = now.isAfter(last);
        var end = complete ? last : now;
        return new Month(month, end, complete, OnTime.of(courses(agency, from, end), end));
    }

    /** Accepted by then, and not ended before the month began. */
    private List<Course> courses(String agency, Instant from, Instant end) {
        return jdbc.sql("""
            select course from indicator_case
            where agency = :agency and accepted_at <= :end and (ended_at is null or ended_at >= :from)\
            """)
                .param("agency", agency)
                .param("from", Timestamp.from(from))
                .param("end", Timestamp.from(end))
                .query((row, _) -> JSON.readValue(row.getString("course"), Course.class))
                .list();
    }

    /** One round trip however many they are. */
    @Override
    public void write(Collection<List<AboutDossier>> dossiers) {
        var rows = dossiers.stream().map(Row::of).flatMap(Optional::stream).toList();
        jdbc.sql("""
            insert into indicator_case
            select * from json_populate_recordset(null::indicator_case, cast(:rows as json))
            on conflict (dossier_id) do update set agency = excluded.agency, accepted_at = excluded.accepted_at,
                ended_at = excluded.ended_at, course = excluded.course\
            """).param("rows", JSON.writeValueAsString(rows)).update();
    }

    @Override
    public String table() {
        return "indicator_case";
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(HERE).toInstant();
    }

    private record Row(
            UUID dossier_id,
            @Nullable String agency,
            @Nullable Instant accepted_at,
            @Nullable Instant ended_at,
            String course) {

        /** What is not accepted is known too, and does not count. */
        static Optional<Row> of(List<AboutDossier> facts) {
            return facts.stream()
                    .filter(Registration.class::isInstance)
                    .map(Registration.class::cast)
                    .max(comparingLong(Registration::sequence))
                    .map(last -> last instanceof DossierAccepted accepted
                            ? counted(accepted, facts)
                            : new Row(last.dossierId(), null, null, null, "{}"));
        }

        private static Row counted(DossierAccepted accepted, List<AboutDossier> facts) {
            var course = Course.of(accepted, facts);
            return new Row(
                    accepted.dossierId(),
                    accepted.competentAgency(),
                    accepted.occurredAt(),
                    course.ended().orElse(null),
                    JSON.writeValueAsString(course));
        }
    }
}
