package vn.onestop.intake.catalogue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.ProcedureRef;

/** What the office knows by reference: procedures, agencies, the calendar. */
@Component
public class Catalogue {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    private final Versions versions;

    Catalogue(Versions versions) {
        this.versions = versions;
    }

    /** The version of a procedure that is in force on a day; a code that was replaced leads to its successor. */
    public Optional<ProcedurePublished> procedure(String code, LocalDate day) {
        return versions.inForce(Kind.PROCEDURE, code, day).map(ProcedurePublished.class::cast);
    }

    /** The very version a dossier was accepted under. */
    public ProcedurePublished procedure(ProcedureRef ref) {
        return versions.find(Kind.PROCEDURE, ref.code(), ref.version())
                .map(ProcedurePublished.class::cast)
                .orElseThrow(() -> new IllegalStateException("a dossier has the unknown " + ref));
    }

    /** Procedures in force on a day whose code, name or field holds each of the words, with or without accents. */
    public List<ProcedurePublished> procedures(String words, LocalDate day) {
        var wanted = Arrays.stream(BETWEEN_WORDS.split(plain(words).strip())).toList();
        return versions.inForce(Kind.PROCEDURE, day).stream()
                .map(ProcedurePublished.class::cast)
                .filter(procedure -> wanted.stream().allMatch(searchable(procedure)::contains))
                .toList();
    }

    public Optional<AgencyPublished> agency(String code, LocalDate day) {
        return versions.inForce(Kind.AGENCY, code, day).map(AgencyPublished.class::cast);
    }

    /** An agency as it was when it took a dossier. */
    public AgencyPublished agency(String code, int version) {
        return versions.find(Kind.AGENCY, code, version)
                .map(AgencyPublished.class::cast)
                .orElseThrow(() -> new IllegalStateException("a dossier has the unknown " + code + "/" + version));
    }

    public List<AgencyPublished> agencies(LocalDate day) {
        return versions.inForce(Kind.AGENCY, day).stream()
                .map(AgencyPublished.class::cast)
                .toList();
    }

    /**
     * The agency that decides a procedure (cơ quan có thẩm quyền): the receiving one where it may, otherwise the one
     * for this field, since a dossier may be brought to any counter.
     *
     * @throws NobodyCompetent when no agency decides it
     */
    public AgencyPublished competentFor(ProcedurePublished procedure, String receivingAgency, LocalDate day) {
        var competent = versions.competent(procedure.level(), procedure.field().vi(), day);
        if (competent.isEmpty()) {
            throw new NobodyCompetent(procedure.code());
        }
        return agency(competent.contains(receivingAgency) ? receivingAgency : competent.getFirst(), day)
                .orElseThrow();
    }

    /** The newest calendar; what was promised earlier keeps the version it was promised with. */
    public CalendarPublished calendar(LocalDate day) {
        return versions.inForce(Kind.CALENDAR, CalendarFile.CODE, day)
                .map(CalendarPublished.class::cast)
                .orElseThrow(() -> new IllegalStateException("no calendar is loaded"));
    }

    private static String searchable(ProcedurePublished procedure) {
        return plain(String.join(
                " ",
                procedure.code(),
                String.join(" ", procedure.formerCodes()),
                procedure.name().vi(),
                procedure.name().en(),
                procedure.field().vi(),
                procedure.field().en()));
    }

    private static String plain(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
