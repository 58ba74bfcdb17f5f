package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at the document of which result, the latest first. */
@Service
@Transactional(readOnly = true)
public class ResultLookLog {

    /** Lines on one page. */
    public static final int PAGE = 100;

    private final JdbcClient jdbc;

    ResultLookLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more whether there are further ones */
    public record Looks(List<Look> items, int page, int size, boolean more) {
        public Looks {
            items = List.copyOf(items);
        }
    }

    /**
     * @param file which of the result's files it was
     * @param account {@code receipt-holder} for a citizen who fetched it
     * @param agency acted for; empty for who acts for none
     * @param origin network address the request came from; {@code portal} for a citizen
     */
    public record Look(String code, int file, String account, String agency, String origin, Instant at) {}

    /**
     * @param code one dossier only
     * @param account one account only
     */
    public Looks page(@Nullable String code, @Nullable String account, int page) {
        var found = jdbc.sql("""
            select f.code, l.ordinal, l.account, l.agency, l.origin, l.at
            from result_look l join case_file f on f.dossier_id = l.dossier_id
            where (cast(:code as text) is null or f.code = :code)
              and (cast(:account as text) is null or l.account = :account)
            order by l.at desc, l.id desc limit :size offset :offset
            """)
                .param("code", code)
                .param("account", account)
                .param("size", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> new Look(
                        row.getString("code"),
                        row.getInt("ordinal"),
                        row.getString("account"),
                        row.getString("agency"),
                        row.getString("origin"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return new Looks(found.stream().limit(PAGE).toList(), page, PAGE, found.size() > PAGE);
    }
}
