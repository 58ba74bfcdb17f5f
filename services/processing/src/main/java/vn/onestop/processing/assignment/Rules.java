package vn.onestop.processing.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.processing.route.Role;

/** The rules in the database, and every change that was made to them. */
@Repository
class Rules {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> AREAS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, version, agency, procedure_code, role, step, way, official, areas, set_by, set_at";

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rule> of(String agency) {
        return jdbc.sql("select " + COLUMNS + " from assignment_rule where agency = ?"
                        + " order by procedure_code nulls last, step nulls last, role nulls last")
                .param(agency)
                .query(Rules::rule)
                .list();
    }

    Optional<Rule> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from assignment_rule where id = ? for update")
                .param(id)
                .query(Rules::rule)
                .optional();
    }

    /** The most specific one: for the step, else for procedure and role, for the procedure, for the role, for all. */
    Optional<Rule> fitting(Vacancy vacancy) {
        return jdbc.sql("select " + COLUMNS + """
             from assignment_rule
            where agency = :agency and (procedure_code is null or procedure_code = :procedure)
              and (role is null or role = :role) and (step is null or step = :step)
            order by step is null, procedure_code is null, role is null limit 1\
            """)
                .param("agency", vacancy.agency())
                .param("procedure", vacancy.procedure())
                .param("role", vacancy.role().name())
                .param("step", vacancy.step())
                .query(Rules::rule)
                .optional();
    }

    /** Returns whether there was none for the same steps. */
    boolean insert(Rule rule) {
        var says = rule.says();
        return jdbc.sql("insert into assignment_rule (" + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(rule.id(), rule.version(), rule.agency())
                        .params(Arrays.asList(says.procedure(), nameOf(says.role()), says.step()))
                        .params(Arrays.asList(says.way().name(), says.official()))
                        .params(JSON.writeValueAsString(says.areas()), rule.setBy(), Timestamp.from(rule.setAt()))
                        .update()
                == 1;
    }

    void delete(UUID id) {
        jdbc.sql("delete from assignment_rule where id = ?").param(id).update();
    }

    void append(String agency, RuleChange change) {
        jdbc.sql("""
            insert into assignment_change (rule, version, agency, at, account, origin, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(change.rule(), change.version(), agency, Timestamp.from(change.at()))
                .params(change.account(), change.origin())
                .params(Arrays.asList(json(change.before()), json(change.after())))
                .update();
    }

    List<RuleChange> changes(String agency, int size, long offset) {
        return jdbc.sql("""
            select rule, version, at, account, origin, before, after from assignment_change
            where agency = ? order by at desc, rule, version desc limit ? offset ?\
            """)
                .params(agency, size, offset)
                .query((row, _) -> new RuleChange(
                        row.getObject("rule", UUID.class),
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("account"),
                        row.getString("origin"),
                        wish(row.getString("before")),
                        wish(row.getString("after"))))
                .list();
    }

    /** A rule that was taken away leaves its number behind. */
    int lastVersion(UUID id) {
        return jdbc.sql("select coalesce(max(version), 0) from assignment_change where rule = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static Rule rule(ResultSet row, int ignored) throws SQLException {
        var role = row.getString("role");
        return new Rule(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("agency"),
                new RuleWish(
                        row.getString("procedure_code"),
                        role == null ? null : Role.valueOf(role),
                        row.getObject("step", Integer.class),
                        Way.valueOf(row.getString("way")),
                        row.getString("official"),
                        JSON.readValue(row.getString("areas"), AREAS)),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant());
    }

    private static @Nullable String nameOf(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    private static @Nullable String json(@Nullable RuleWish wish) {
        return wish == null ? null : JSON.writeValueAsString(wish);
    }

    private static @Nullable RuleWish wish(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, RuleWish.class);
    }
}
