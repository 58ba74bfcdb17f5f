package vn.onestop.intake.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.EventJson;

/**
 * What the files say beside what administrators have changed since. Files that say the same as when they were loaded last
 * say nothing new. A calendar in files that have changed is laid over what notices have made of it, like one more notice.
 */
@Component
class FilesSaid {

    private final JdbcClient jdbc;

    FilesSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry to make a version of, if the files say anything new. */
    Optional<Entry> news(Entry entry, Optional<Version> newest) {
        if (newest.isEmpty()) {
            return Optional.of(entry);
        }
        if (isUnchanged(entry)) {
            return Optional.empty();
        }
        var added = entry.kind() == Kind.CALENDAR && hasNotices()
                ? over((CalendarPublished) newest.get().content(), entry)
                : entry;
        return added.sameAs(newest.get()) ? Optional.empty() : Optional.of(added);
    }

    void remember(Entry entry) {
        jdbc.sql("""
            insert into catalogue_file (kind, code, said, competences) values (?, ?, ?, ?)
            on conflict (kind, code) do update set said = excluded.said, competences = excluded.competences
            """)
                .params(entry.kind().name(), entry.code())
                .params(new String(EventJson.write(fact(entry)), StandardCharsets.UTF_8), competences(entry))
                .update();
    }

    private static Entry over(CalendarPublished inForce, Entry fromFiles) {
        return new Entry(fromFiles.kind(), fromFiles.code(), fromFiles.effectiveFrom(), (version, at) -> {
            var files = (CalendarPublished) fromFiles.content().as(version, at);
            return new CalendarPublished(
                    files.version(),
                    at,
                    files.cause(),
                    NoticeCheck.complete(inForce, files.completeYears()),
                    new SpecialDays(inForce.days()).with(files.days()).list());
        });
    }

    private boolean hasNotices() {
        return jdbc.sql("select exists (select 1 from calendar_proposal where state = 'APPLIED')")
                .query(Boolean.class)
                .single();
    }

    private boolean isUnchanged(Entry entry) {
        return jdbc.sql("select said from catalogue_file where kind = ? and code = ? and competences = ?")
                .params(entry.kind().name(), entry.code(), competences(entry))
                .query(String.class)
                .optional()
                .map(said -> EventJson.read(entry.kind().wireName(), said.getBytes(StandardCharsets.UTF_8)))
                .filter(fact(entry)::equals)
                .isPresent();
    }

    private static CatalogueEvent fact(Entry entry) {
        return entry.content().as(0, Instant.EPOCH);
    }

    /** What an agency decides stands beside its fact. */
    private static String competences(Entry entry) {
        return entry.competences().stream()
                .map(Competence::toString)
                .sorted()
                .toList()
                .toString();
    }
}
