package vn.onestop.intake.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.intake.personal.Person;

/**
 * What somebody has put on the counter.
 *
 * @param filer người nộp
 * @param owner chủ hồ sơ, when it is not the filer
 * @param authorised người được ủy quyền, who acts for the owner
 * @param sets number of sets (số bộ)
 * @param note what is asked for, beyond the procedure's name
 */
public record Presentation(
        String procedure,
        Channel channel,
        Person filer,
        @Nullable Person owner,
        @Nullable Person authorised,
        List<HandedIn> papers,
        int sets,
        @Nullable String note) {

    public Presentation {
        papers = List.copyOf(papers);
    }

    /** Whose matter it is. */
    Person subject() {
        return owner == null ? filer : owner;
    }

    Map<Part, Person> people() {
        var people = new EnumMap<Part, Person>(Part.class);
        people.put(Part.FILER, filer);
        if (owner != null) {
            people.put(Part.OWNER, owner);
        }
        if (authorised != null) {
            people.put(Part.AUTHORISED, authorised);
        }
        return people;
    }
}
