package vn.onestop.processing.absence;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who acts for whom at this moment; an absence begins and ends by itself. */
@Component
public class Deputies {

    private static final String HOLDS = """
        from absence a where a.ended_at is null and a.away_from <= :now and a.away_until > :now\
        """;

    /** A deputy who has left the agency meanwhile acts for nobody. */
    private static final String ACTS =
            " and not exists (select 1 from colleague c where c.account = a.deputy and not c.active)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Deputies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The deputies of those among the accounts who are away. */
    public Map<String, String> of(Collection<String> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return byAccount(jdbc.sql("select a.account, a.deputy " + HOLDS + ACTS + " and a.account in (:accounts)")
                .param("now", now())
                .param("accounts", Set.copyOf(accounts)));
    }

    /** All who are away, with those who act for them. */
    public Map<String, String> all() {
        return byAccount(jdbc.sql("select a.account, a.deputy " + HOLDS + ACTS).param("now", now()));
    }

    private static Map<String, String> byAccount(StatementSpec query) {
        return query.query((row, _) -> Map.entry(row.getString("account"), row.getString("deputy"))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For whom the account acts. */
    public List<String> absentFor(String deputy) {
        return jdbc.sql("select a.account " + HOLDS + ACTS + " and a.deputy = :deputy order by a.account")
                .param("now", now())
                .param("deputy", deputy)
                .query((row, _) -> row.getString("account"))
                .list();
    }

    /** Those of an agency who are away. */
    public List<String> awayFrom(String agency) {
        return jdbc.sql("select a.account " + HOLDS + " and a.agency = :agency")
                .param("now", now())
                .param("agency", agency)
                .query((row, _) -> row.getString("account"))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    public boolean isAway(String account) {
        return jdbc.sql("select exists (select 1 " + HOLDS + " and a.account = :account)")
                .param("now", now())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }
}
