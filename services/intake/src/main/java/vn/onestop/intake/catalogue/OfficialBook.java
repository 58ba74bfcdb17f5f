package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.files.Vault;

/**
 * What the directory keeps of each version of an official beside the fact: how to reach them, encrypted, and who wrote
 * it.
 */
@Repository
class OfficialBook {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;

    OfficialBook(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param mark of what a file said, {@code null} when somebody wrote it by hand */
    void add(OfficialListing listing, int version, byte @Nullable [] mark, ChangedBy by) {
        var place = place(listing.account(), version);
        jdbc.sql("""
            insert into official_version (account, version, reach, file_mark, changed_by, origin)
            values (:account, :version, :reach, :mark, :by, :origin)
            """)
                .param("account", listing.account())
                .param("version", version)
                .param("reach", vault.lock(MAPPER.writeValueAsBytes(listing.reach()), place))
                .param("mark", mark)
                .param("by", by.account())
                .param("origin", by.origin())
                .update();
    }

    /** How to reach an official; empty for one never listed. */
    Optional<Reach> reach(String account) {
        return jdbc.sql("select version, reach from official_version where account = ? order by version desc limit 1")
                .param(account)
                .query((row, _) -> open(account, row.getInt("version"), row.getBytes("reach")))
                .optional();
    }

    /** How to reach each of the officials. */
    Map<String, Reach> reaches() {
        return jdbc
                .sql("""
                    select distinct on (account) account, version, reach from official_version
                    order by account, version desc
                    """)
                .query((row, _) -> Map.entry(
                        row.getString("account"),
                        open(row.getString("account"), row.getInt("version"), row.getBytes("reach"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the last file that named this official said just this; what was written by hand since then stays. */
    boolean hasMark(String account, byte[] mark) {
        return jdbc.sql("""
            select file_mark = :mark from official_version
            where account = :account and file_mark is not null order by version desc limit 1
            """)
                .param("account", account)
                .param("mark", mark)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The same for the same listing; nothing can be read from it. */
    byte[] mark(OfficialListing listing) {
        var roles = listing.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return vault.index(MAPPER.writeValueAsString(new @Nullable String[] {
            listing.account(),
            listing.displayName(),
            listing.agency(),
            roles,
            Boolean.toString(listing.active()),
            listing.reach().email(),
            listing.reach().phone()
        }));
    }

    private Reach open(String account, int version, byte[] locked) {
        var content = vault.open(locked, place(account, version));
        return MAPPER.readValue(new String(content, StandardCharsets.UTF_8), Reach.class);
    }

    private static String place(String account, int version) {
        return "official/" + account + "/" + version;
    }
}
