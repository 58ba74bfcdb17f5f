package vn.onestop.processing.assignment;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many open steps the officials of an agency hold; what this transaction has given out counts too. */
@Repository
class Loads {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    Loads(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    Map<String, Long> of(String agency, List<String> officials) {
        entities.flush();
        return jdbc
                .sql("""
                    select s.official, count(*) as steps from case_step s join case_file c on c.dossier_id = s.dossier_id
                    where s.agency = :agency and s.official in (:officials) and s.started_at is not null
                      and s.completed_at is null and c.status not in ('DECIDED', 'STOPPED')
                    group by s.official\
                    """)
                .param("agency", agency)
                .param("officials", officials)
                .query((row, _) -> Map.entry(row.getString("official"), row.getLong("steps")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
