package vn.onestop.intake.look;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was written down of looks at dossiers, the latest first. */
@Service
@Transactional(readOnly = true)
public class LookLog {

    /** Lines on one page. */
    public static final int PAGE = 100;

    private static final String LINES = """
        select d.code, l.account, l.role, l.agency, l.shown, l.item, l.origin, l.at
        from dossier_look l join dossier d on d.id = l.dossier_id
        """;

    private final JdbcClient jdbc;

    LookLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more whether there are further ones */
    public record Page(List<Line> items, int page, int size, boolean more) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * @param role the one that opened it to them
     * @param item which file it was
     * @param origin network address the request came from
     */
    public record Line(
            @Schema(example = "H26.103.25.7-260310-0112") String code,

            @Schema(example = "official") String account,

            @Schema(example = "SPECIALIST") String role,

            @Schema(description = "Acted for; empty for who acts for none", example = "H26.103.25.7")
            String agency,

            Shown shown,
            @Nullable UUID item,
            String origin,
            Instant at) {}

    /**
     * @param code one dossier only
     * @param account one account only
     */
    public Page page(@Nullable String code, @Nullable String account, int page) {
        var found = jdbc.sql(LINES + """
            where (:code::text is null or d.code = :code) and (:account::text is null or l.account = :account)
            order by l.at desc, l.id desc limit :size offset :offset
            """)
                .param("code", code)
                .param("account", account)
                .param("size", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> line(row))
                .list();
        return new Page(found.stream().limit(PAGE).toList(), page, PAGE, found.size() > PAGE);
    }

    /** Of one dossier and one kind, the latest first. */
    public List<Line> of(UUID dossierId, Shown shown) {
        return jdbc.sql(LINES + """
            where l.dossier_id = ? and l.shown = ? order by l.at desc, l.id desc
            """)
                .params(dossierId, shown.name())
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("code"),
                row.getString("account"),
                row.getString("role"),
                row.getString("agency"),
                Shown.valueOf(row.getString("shown")),
                row.getObject("item", UUID.class),
                row.getString("origin"),
                row.getTimestamp("at").toInstant());
    }
}
