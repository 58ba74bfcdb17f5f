package vn.onestop.intake.registration;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.time.WorkingCalendar;

/**
 * Finds dossiers that may be one and the same matter: of the same person, under the same procedure, not long before. Only
 * an official can tell whether they are, so nothing is ever refused for it. People are compared by the blind index of their
 * number; who has none, a newborn for example, by the number of who files for them.
 */
@Service
public class Duplicates {

    private static final int SHOWN = 5;
    private static final String FIND = """
        select d.code, d.registered_at from dossier_person p join dossier d on d.id = p.dossier_id
        where p.identity_index = :mark
          and (p.part = 'OWNER' or p.part = 'FILER' and not exists (
                select 1 from dossier_person o
                where o.dossier_id = d.id and o.part = 'OWNER' and o.identity_index is not null))
          and d.id <> :id and d.procedure_code = :procedure and d.status not in ('REFUSED', 'CLOSED', 'STOPPED')
          and d.registered_at between :since and :until
        order by d.registered_at desc limit :shown
        """;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final RegistrationSettings settings;

    Duplicates(JdbcClient jdbc, Sight sight, RegistrationSettings settings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.settings = settings;
    }

    /**
     * Those before a dossier, the newest first.
     *
     * @throws NoSuchDossier when there is none with this code that they may see
     */
    @Transactional
    public List<Earlier> before(String code, Onlooker by) {
        return before(sight.record(code, by, Shown.DUPLICATES));
    }

    List<Earlier> before(DossierRecord dossier) {
        var mark = mark(dossier);
        if (mark == null) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("mark", mark)
                .param("id", dossier.id())
                .param("procedure", dossier.procedure().code())
                .param("since", Timestamp.from(dossier.registeredAt().minus(settings.similarWithin())))
                .param("until", Timestamp.from(dossier.registeredAt()))
                .param("shown", SHOWN)
                .query((row, _) -> new Earlier(
                        row.getString("code"),
                        LocalDate.ofInstant(row.getTimestamp("registered_at").toInstant(), WorkingCalendar.ZONE)))
                .list();
    }

    private static byte @Nullable [] mark(DossierRecord dossier) {
        return Stream.of(Part.OWNER, Part.FILER)
                .flatMap(part -> dossier.locked().people().stream().filter(person -> person.part() == part))
                .map(LockedPerson::identityIndex)
                .filter(index -> index != null)
                .findFirst()
                .orElse(null);
    }
}
