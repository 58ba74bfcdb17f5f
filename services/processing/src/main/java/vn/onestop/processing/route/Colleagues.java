package vn.onestop.processing.route;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;

/**
 * The officials of the agencies (cán bộ): as the directory lists them, and where the directory names nobody of an agency
 * yet, as their token last described them. So an office without a directory can work, and one that has listed its
 * officials can trust the list.
 */
@Component
public class Colleagues {

    /** Whom an agency has: those who are listed, or those who were met as long as nobody is. */
    private static final String OF_AGENCY = """
        from colleague c where c.agency = :agency and c.active
        and (c.version > 0 or not exists (select 1 from colleague l where l.agency = :agency and l.version > 0))\
        """;

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newer one of what is known and what the directory says. */
    public void hear(OfficialPublished official) {
        jdbc.sql("""
            insert into colleague (account, agency, roles, name, active, version, published_at)
            values (:account, :agency, :roles, :name, :active, :version, :at)
            on conflict (account) do update
            set agency = excluded.agency, roles = excluded.roles, name = excluded.name, active = excluded.active,
                version = excluded.version, published_at = excluded.published_at
            where colleague.version = 0
               or (colleague.version, colleague.published_at) < (excluded.version, excluded.published_at)\
            """)
                .param("account", official.official())
                .param("agency", official.agency())
                .param("roles", roles(known(official.roles())))
                .param("name", official.displayName())
                .param("active", official.active())
                .param("version", official.version())
                .param("at", Timestamp.from(official.occurredAt()))
                .update();
    }

    /**
     * Remembers the official, unless the directory does; writes only when something about them is new, and so seldom
     * waits for anybody.
     */
    public void meet(Official official) {
        var known = find(official.account());
        if (known.filter(before -> before.listed() || before.says(official)).isPresent()) {
            return;
        }
        jdbc.sql("""
            insert into colleague (account, agency, roles) values (?, ?, ?)
            on conflict (account) do update set agency = excluded.agency, roles = excluded.roles
            where colleague.version = 0\
            """)
                .params(official.account(), official.agency(), roles(official.roles()))
                .update();
    }

    /**
     * Whether the account may do steps of this role at this agency. An account that nobody has heard of may, as long as
     * the directory lists nobody of the agency.
     */
    public boolean mayDo(String account, Role role, String agency) {
        return fits(account, agency, colleague -> colleague.may(role, agency));
    }

    /** The same whatever the role. */
    public boolean worksAt(String account, String agency) {
        return fits(account, agency, colleague -> colleague.worksAt(agency));
    }

    /** What an official who is known may do at this agency; nothing when it is not theirs. */
    public Set<Role> rolesOf(String account, String agency) {
        return find(account)
                .filter(known -> known.worksAt(agency) && (known.listed() || !isListed(agency)))
                .map(Colleague::roles)
                .orElse(Set.of());
    }

    private boolean fits(String account, String agency, Predicate<Colleague> wanted) {
        var known = find(account);
        if (known.isEmpty() || !known.get().listed()) {
            return !isListed(agency) && known.map(wanted::test).orElse(true);
        }
        return wanted.test(known.get());
    }

    /** Accounts of the active officials who have a role at an agency, sorted. */
    public List<String> of(String agency, Role role) {
        return jdbc.sql("select c.account " + OF_AGENCY
                        + " and :role = any(string_to_array(c.roles, ' ')) order by c.account")
                .param("agency", agency)
                .param("role", role.name())
                .query((row, _) -> row.getString("account"))
                .list();
    }

    /** Accounts of all active officials of an agency who do steps, sorted. */
    public List<String> of(String agency) {
        return jdbc.sql("select c.account " + OF_AGENCY + " order by c.account")
                .param("agency", agency)
                .query((row, _) -> row.getString("account"))
                .list();
    }

    /** As the directory names the official. */
    public Optional<String> nameOf(String account) {
        return jdbc.sql("select name from colleague where account = ? and name <> ''")
                .param(account)
                .query(String.class)
                .optional();
    }

    private boolean isListed(String agency) {
        return jdbc.sql("select exists (select 1 from colleague where agency = ? and version > 0)")
                .param(agency)
                .query(Boolean.class)
                .single();
    }

    private Optional<Colleague> find(String account) {
        return jdbc.sql("select agency, roles, active, version from colleague where account = ?")
                .param(account)
                .query((row, _) -> new Colleague(
                        row.getString("agency"),
                        known(Set.of(row.getString("roles").split(" "))),
                        row.getBoolean("active"),
                        row.getInt("version") > 0))
                .optional();
    }

    /** Roles that do no steps, administrator for example, are left out. */
    private static Set<Role> known(Set<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(toSet());
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(joining(" "));
    }

    /** @param listed whether the directory names the official */
    private record Colleague(String agency, Set<Role> roles, boolean active, boolean listed) {

        boolean may(Role role, String code) {
            return worksAt(code) && roles.contains(role);
        }

        boolean worksAt(String code) {
            return active && agency.equals(code);
        }

        boolean says(Official official) {
            return agency.equals(official.agency()) && roles.equals(official.roles());
        }
    }
}
