package vn.onestop.intake.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.EventJson;

/**
 * The versions that stand in the database. What was read once is remembered, since no version ever changes.
 *
 * <p>On a day, the newest version holds among those that are effective by then: what the files say last takes the place
 * of everything they said before about that day and later ones.
 */
@Repository
class Versions {

    private static final String IN_FORCE = """
        select distinct on (code) kind, code, version from catalogue_version
        where kind = :kind and effective_from <= :day
        order by code, version desc
        """;

    private final JdbcClient jdbc;
    private final Map<Key, CatalogueEvent> read = new ConcurrentHashMap<>();

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One loader at a time, over all instances; held until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue'))")
                .query((row, _) -> true)
                .single();
    }

    Optional<Version> newest(Kind kind, String code) {
        return jdbc.sql("""
            select version, content from catalogue_version
            where kind = :kind and code = :code order by version desc limit 1
            """)
                .param("kind", kind.name())
                .param("code", code)
                .query((row, _) -> new Version(
                        row.getInt("version"),
                        decode(kind, row.getString("content")),
                        competences(code, row.getInt("version"))))
                .optional();
    }

    void add(Entry entry, int version, CatalogueEvent content) {
        jdbc.sql("""
            insert into catalogue_version (kind, code, version, effective_from, loaded_at, content)
            values (:kind, :code, :version, :from, :at, cast(:content as jsonb))
            """)
                .param("kind", entry.kind().name())
                .param("code", entry.code())
                .param("version", version)
                .param("from", entry.effectiveFrom())
                .param("at", content.occurredAt().atOffset(ZoneOffset.UTC))
                .param("content", new String(EventJson.write(content), StandardCharsets.UTF_8))
                .update();
        entry.competences().forEach(competence -> add(entry.code(), version, competence));
    }

    private void add(String agency, int version, Competence competence) {
        jdbc.sql("insert into agency_competence (agency, version, level, field) values (?, ?, ?, ?)")
                .param(agency)
                .param(version)
                .param(competence.level().name())
                .param(competence.field())
                .update();
    }

    private Set<Competence> competences(String agency, int version) {
        return jdbc.sql("select level, field from agency_competence where agency = ? and version = ?")
                .param(agency)
                .param(version)
                .query((row, _) -> new Competence(Level.valueOf(row.getString("level")), row.getString("field")))
                .set();
    }

    /** Each in the version that holds on a day, by code. */
    List<CatalogueEvent> inForce(Kind kind, LocalDate day) {
        return jdbc
                .sql(IN_FORCE)
                .param("kind", kind.name())
                .param("day", day)
                .query((row, _) -> new Key(kind, row.getString("code"), row.getInt("version")))
                .list()
                .stream()
                .map(this::content)
                .toList();
    }

    /** The version that holds on a day, asked for by today's code or by one it had before. */
    Optional<CatalogueEvent> inForce(Kind kind, String code, LocalDate day) {
        return jdbc.sql("""
            select code, version from catalogue_version
            where kind = :kind and effective_from <= :day
            and (code = :code or content -> 'formerCodes' @> to_jsonb(cast(:code as text)))
            order by code = :code desc, version desc limit 1
            """)
                .param("kind", kind.name())
                .param("code", code)
                .param("day", day)
                .query((row, _) -> new Key(kind, row.getString("code"), row.getInt("version")))
                .optional()
                .map(this::content);
    }

    Optional<CatalogueEvent> find(Kind kind, String code, int version) {
        var key = new Key(kind, code, version);
        var known = read.get(key);
        return known != null ? Optional.of(known) : fetch(key);
    }

    /** Agencies that decide procedures of a level and field on a day; one that decides just this field comes first. */
    List<String> competent(Level level, String field, LocalDate day) {
        return jdbc.sql("with now as (" + IN_FORCE + """
            ) select c.agency from agency_competence c
            join now on now.code = c.agency and now.version = c.version
            where c.level = :level and (c.field is null or c.field = :field)
            order by c.field nulls last, c.agency
            """)
                .param("kind", Kind.AGENCY.name())
                .param("day", day)
                .param("level", level.name())
                .param("field", field)
                .query((row, _) -> row.getString("agency"))
                .list();
    }

    /** Everything that was ever published, in the order it was. */
    List<CatalogueEvent> all() {
        return jdbc.sql("select kind, content from catalogue_version order by loaded_at, kind, code, version")
                .query((row, _) -> decode(Kind.valueOf(row.getString("kind")), row.getString("content")))
                .list();
    }

    private CatalogueEvent content(Key key) {
        var known = read.get(key);
        return known != null ? known : fetch(key).orElseThrow();
    }

    private Optional<CatalogueEvent> fetch(Key key) {
        var content = jdbc.sql("select content from catalogue_version where kind = ? and code = ? and version = ?")
                .param(key.kind().name())
                .param(key.code())
                .param(key.version())
                .query((row, _) -> decode(key.kind(), row.getString("content")))
                .optional();
        content.ifPresent(event -> read.put(key, event));
        return content;
    }

    private static CatalogueEvent decode(Kind kind, String json) {
        return (CatalogueEvent) EventJson.read(kind.wireName(), json.getBytes(StandardCharsets.UTF_8));
    }

    private record Key(Kind kind, String code, int version) {}
}
