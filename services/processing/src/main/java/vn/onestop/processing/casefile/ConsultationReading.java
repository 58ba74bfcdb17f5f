package vn.onestop.processing.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Shows an agency what it was asked: that, and no more of the case. */
@Service
@Transactional(readOnly = true)
public class ConsultationReading {

    /** Consultations on one page. */
    static final int PAGE = 50;

    private static final String READ = """
        select c.code, c.procedure_code, c.procedure_version, k.*
        from case_consultation k join case_file c on c.dossier_id = k.dossier_id
        where k.agency = :agency\
        """;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Schedule schedule;
    private final Clock clock;

    ConsultationReading(JdbcClient jdbc, Catalogue catalogue, Schedule schedule, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** @param more whether there are others after these */
    public record Page(List<AskedConsultation> items, int page, int size, boolean more) {}

    /** Those that wait for an answer, the most urgent first; or those that do not any more, the latest first. */
    public Page of(Official official, boolean open, int page) {
        var which = open
                ? " and k.answered_at is null and k.closed_at is null order by k.due, c.code, k.ordinal"
                : " and (k.answered_at is not null or k.closed_at is not null)"
                        + " order by coalesce(k.answered_at, k.closed_at) desc, c.code, k.ordinal";
        var now = clock.instant();
        var found = jdbc.sql(READ + which + " limit :size offset :offset")
                .param("agency", official.agency())
                .param("size", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> asked(row, now))
                .list();
        return new Page(found.stream().limit(PAGE).toList(), page, PAGE, found.size() > PAGE);
    }

    public AskedConsultation one(String code, int ordinal, Official official) {
        var now = clock.instant();
        return jdbc.sql(READ + " and c.code = :code and k.ordinal = :ordinal")
                .param("agency", official.agency())
                .param("code", code)
                .param("ordinal", ordinal)
                .query((row, _) -> asked(row, now))
                .optional()
                .orElseThrow(() -> new NoSuchConsultation(code, ordinal));
    }

    private AskedConsultation asked(ResultSet row, Instant now) throws SQLException {
        var procedure = new ProcedureRef(row.getString("procedure_code"), row.getInt("procedure_version"));
        var askedFrom = row.getString("asked_from");
        var limit = new Limit(row.getInt("limit_value"), Limit.Unit.valueOf(row.getString("limit_unit")));
        var askedAt = row.getTimestamp("asked_at").toInstant();
        var due = row.getTimestamp("due").toInstant();
        var answeredAt = instant(row.getTimestamp("answered_at"));
        var closedAt = instant(row.getTimestamp("closed_at"));
        var open = answeredAt == null && closedAt == null;
        var agency = row.getString("agency");
        return new AskedConsultation(
                row.getString("code"),
                row.getInt("ordinal"),
                catalogue.procedure(procedure).orElseThrow().name(),
                askedFrom,
                catalogue.agency(askedFrom).orElseThrow().name(),
                row.getString("asked_by"),
                row.getString("question"),
                limit,
                askedAt,
                due,
                open ? schedule.answerLight(agency, limit, askedAt, due, now) : null,
                open ? schedule.officeMinutes(agency, now, due) : null,
                row.getString("answer"),
                row.getString("answered_by"),
                answeredAt,
                closedAt);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
