package vn.onestop.processing.route;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The officials this service has met, each as their token last described them. There is no other list of accounts here:
 * the issuer keeps it and no service calls another. So a step may be handed on to an account never seen before, and is
 * refused only where it is known that the account works elsewhere.
 */
@Component
public class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers the official; writes only when something about them is new, and so seldom waits for anybody. */
    public void meet(Official official) {
        var known = find(official.account());
        if (known.filter(before -> before.worksAt(official.agency()))
                .filter(before -> before.roles().equals(official.roles()))
                .isPresent()) {
            return;
        }
        jdbc.sql("""
            insert into colleague (account, agency, roles) values (?, ?, ?)
            on conflict (account) do update set agency = excluded.agency, roles = excluded.roles\
            """)
                .params(official.account(), official.agency(), roles(official))
                .update();
    }

    /** Whether the account, as far as it is known, may do steps of this role at this agency. */
    public boolean mayDo(String account, Role role, String agency) {
        return find(account)
                .map(known -> known.worksAt(agency) && known.has(role))
                .orElse(true);
    }

    private Optional<Official> find(String account) {
        return jdbc.sql("select agency, roles from colleague where account = ?")
                .param(account)
                .query((row, _) -> new Official(
                        account,
                        row.getString("agency"),
                        Arrays.stream(row.getString("roles").split(" "))
                                .filter(name -> !name.isEmpty())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                        ""))
                .optional();
    }

    private static String roles(Official official) {
        return official.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }
}
